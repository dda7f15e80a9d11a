ontrial-here = Auf Probe, es folgt also nichts daraus: { $rules }. Was sie getan hätten: /policy try { $name }
ontrial-rule = Auf Probe: { $rule } hätte { $count } dieser Nachrichten erfasst; davon haben andere Regeln { $anyway } erfasst.
ontrial-none = Auf Probe: { $rule } hätte keine dieser Nachrichten erfasst.
ontrial-adds = Was dazugekommen wäre: { $deeds }
