reason-impostor = un nombre que se lee como el de alguien del equipo; otros pueden confundirlos
