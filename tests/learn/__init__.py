"""Learn: its topics, the words explained, the search."""
