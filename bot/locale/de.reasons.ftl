reasons-needed = Bitte nenne einen Grund: Wen es betrifft, liest ihn. Noch ist nichts geschehen.
reasons-ready = Fertige Gründe: { $names }. Schreib nur den Namen, oder nach einem Doppelpunkt weiter: „{ $first }: …“.
reasons-again = Du hast geschrieben: { $command }
reasons-case = In diesem Fall steht noch kein Grund, den { $name } lesen könnte, und es ist nichts geschehen. Nimm stattdessen { $command } mit einem Grund.
reasons-long = Ein Grund hat bis zu { $most } Zeichen, dieser hat { $count }; es wurde deshalb nichts getan.
