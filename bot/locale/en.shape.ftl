reason-wall = one message that fills the whole screen, so that others lose the thread
