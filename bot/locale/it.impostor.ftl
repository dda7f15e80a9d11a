reason-impostor = un nome che si legge come quello di qualcuno dello staff; altri possono scambiarli
