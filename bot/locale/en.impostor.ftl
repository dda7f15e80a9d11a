reason-impostor = a name that reads like that of somebody on the team; others may take one for the other
