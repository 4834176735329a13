"""What is asked, how it is scored, what is advised: ids and numbers, no words and no web."""
