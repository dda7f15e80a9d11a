reasons-needed = 请写明理由：当事人会看到。目前什么都没有做。
reasons-ready = 现成的理由：{ $names }。只写名称，或在冒号后继续写：“{ $first }: …”
reasons-again = 你写的是：{ $command }
reasons-case = 这个个案还没有 { $name } 能看到的理由，什么都没有做。请改用 { $command } 并写明理由。
reasons-long = 理由最多 { $most } 个字，这一条有 { $count } 个字，所以没有做任何处理。
