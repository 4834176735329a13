"""Tests of the pages, the headers, the static files and the saved answers."""
