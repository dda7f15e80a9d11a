reason-impostor = ein Name, der sich wie der von jemandem aus dem Team liest; andere können beide verwechseln
