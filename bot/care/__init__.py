"""What young people and those who look after them need: helplines."""
