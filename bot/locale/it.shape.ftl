reason-wall = un solo messaggio che riempie tutto lo schermo, e gli altri perdono il filo
