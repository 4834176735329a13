"""Scoring people from a file, one row a person, and writing the rows back with their scores."""
