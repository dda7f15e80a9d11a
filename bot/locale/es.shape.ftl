reason-wall = un solo mensaje que llena toda la pantalla, y los demás pierden el hilo
