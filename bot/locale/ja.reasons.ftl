reasons-needed = 理由を書き添えてください。対象の人が読みます。まだ何もしていません。
reasons-ready = 用意された理由：{ $names }。名前だけを書くか、コロンに続けて書いてください：「{ $first }: …」
reasons-again = 書かれた内容：{ $command }
reasons-case = このケースには { $name } さんが読める理由がまだなく、何もしていません。代わりに { $command } を理由とともに使ってください。
reasons-long = 理由は { $most } 文字までです。これは { $count } 文字なので、何も行っていません。
