"""Figures, not tests: how fast and in how much memory the work is done."""
