"""What is asked, how it is scored and what is advised: ids and numbers, without words and without the web."""
