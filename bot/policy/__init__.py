"""From YAML files to policies of the core: their loader, schema, examples and lists."""
