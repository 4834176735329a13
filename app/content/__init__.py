"""The words, one folder a language; they meet the rules by id only."""
