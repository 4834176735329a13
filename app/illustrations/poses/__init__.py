"""The pictures as data, one file a kind: who stands or sits where, with what, in which frames."""
