"""The fields of the walk's forms: one small class a kind of question."""
