/// What stands below the text: the signature and the recipients.
struct EndMatter {
    var signer: String?
    var recipients: [String] = []

    static func read(_ passages: [Passage], _ words: Words) -> EndMatter {
        var end = EndMatter()
        var inRecipients = false
        var afterPost = false
        for passage in passages {
            let range = passage.words
            if words.matches(Signs.recipients, at: range.lowerBound, limit: range.upperBound) {
                inRecipients = true
                let after = range.lowerBound + 2
                end.recipients += items(in: after..<range.upperBound, words)
                if let post = range.first(where: { $0 > after && SignatureLine.isPost($0..<range.upperBound, words) }) {
                    end.signer =
                        end.signer ?? SignatureLine.name(in: post..<range.upperBound, words).map(words.text(of:))
                }
                continue
            }
            if SignatureLine.isPost(range, words) {
                afterPost = true
                inRecipients = false
                if let name = SignatureLine.name(in: range, words) { end.signer = end.signer ?? words.text(of: name) }
                continue
            }
            if inRecipients, passage.marker?.style.isBullet == true {
                end.recipients += items(in: passage.words, words)
                continue
            }
            if afterPost || inRecipients, end.signer == nil, range.count <= 8,
                let name = SignatureLine.name(in: range, words)
            {
                end.signer = words.text(of: name)
            }
        }
        return end
    }

    /// «- Như trên; - Sở Nội vụ; - Lưu: VT.» without the copy to file.
    private static func items(in range: Range<Int>, _ words: Words) -> [String] {
        var items: [String] = []
        var start = range.lowerBound
        func close(_ end: Int) {
            var item = start..<end
            while let first = item.first, words[first].isMark, !words[first].isMark("(") {
                item = first + 1..<item.upperBound
            }
            while let last = item.last, words[last].isMark, !words[last].isMark(")") { item = item.lowerBound..<last }
            guard !item.isEmpty, !words.matches(Say.file, at: item.lowerBound, limit: item.upperBound) else { return }
            if let post = item.first(where: { SignatureLine.isPost($0..<item.upperBound, words) }),
                post > item.lowerBound
            {
                item = item.lowerBound..<post
            }
            items.append(words.text(of: LabelledLine.trimmed(item, words)))
        }
        for index in range
        where words[index].isMark(";")
            || (words[index].isMark("-") && words[index].isSpaced && index > start && words[index - 1].isMark(";"))
        {
            if index > start { close(index) }
            start = index + 1
        }
        if start < range.upperBound { close(range.upperBound) }
        return items
    }
}
