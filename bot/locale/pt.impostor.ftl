reason-impostor = um nome que se lê como o de alguém da equipe; outros podem confundir um com o outro
