"""Tests of the questions, the scores and the advice against their published sources."""
