/// A section whose points are what, who and when: «1. Nội dung: a) … b) …», «2. Cơ quan chủ trì, phối hợp», «3. Thời gian».
extension TaskReader {
    /// Reads such a section; false when it is none.
    mutating func readSection(_ index: Int, _ context: Context) -> Bool {
        let children = outline.nodes[index].children
        guard (2...6).contains(children.count) else { return false }
        let parts = children.map(sectionLabel)
        guard parts.allSatisfy({ $0 != nil }), parts.contains(.content) || parts.contains(.measure) else {
            return false
        }
        let lines = zip(children, parts).flatMap { child, label in
            label?.isAssignment == true ? linesBelow(child, label) : []
        }
        let named = lines.filter { $0.label == .lead || $0.label == .coordinate }
        guard named.contains(where: { $0.label == .lead }), named.allSatisfy({ isNames($0.value) }) else {
            return false
        }
        var context = context
        (context.lead, context.coordinate) = ([], [])
        for line in lines where !line.value.isEmpty {
            switch line.label {
            case .directed: context.directedBy += scanner.names(in: line.value)
            case .lead: context.lead += scanner.names(in: line.value)
            case .coordinate: context.coordinate += scanner.names(in: line.value)
            case .time: context.deadline = deadlines.labelled(line.value)
            default: break
            }
        }
        context.isWeak = false
        for (child, label) in zip(children, parts) where label == .content || label == .measure {
            visitItems(of: child, context, isAddressed: true)
        }
        return true
    }

    /// True where names stand and nothing is told of them: «Phân công: Sở A chủ trì tổ chức …» is a point of its own.
    private func isNames(_ range: Range<Int>) -> Bool {
        range.count < 60 && scanner.begins(at: range.lowerBound, limit: range.upperBound)
            && !range.contains {
                words[$0].isSmall && NameScanner.actions.match(words, at: $0, limit: range.upperBound)?.meaning == true
            }
    }

    /// What a point of the section says of the tasks in it, by its heading.
    private func sectionLabel(_ index: Int) -> PartLabel? {
        let node = outline.nodes[index]
        guard node.marker?.style.isBullet == false, let body = node.passage?.body else { return nil }
        let heading = body.prefix { !words[$0].isMark(":") }
        guard (1...7).contains(heading.count), let label = PartLabel.of(body.lowerBound..<heading.endIndex, words),
            label.isAssignment || !node.items.isEmpty
        else { return nil }
        return label
    }

    /// The labels of a point and of what stands below it; names on bullets have the label above them.
    private func linesBelow(_ index: Int, _ label: PartLabel?) -> [LabelledLine] {
        let node = outline.nodes[index]
        guard let body = node.passage?.body else { return [] }
        let heading = body.lowerBound..<body.prefix { !words[$0].isMark(":") }.endIndex
        let found = PartLabel.of(heading, words)
        let own = found ?? label
        var lines: [LabelledLine] = []
        let value = LabelledLine.trimmed((found == nil ? body.lowerBound : heading.upperBound)..<body.upperBound, words)
        if let own, !value.isEmpty { lines.append(LabelledLine(label: own, labelWords: heading, value: value)) }
        for child in node.children {
            guard let below = outline.nodes[child].passage?.body else { continue }
            let isLabel =
                outline.nodes[child].marker?.style.isBullet == false || !nodeLabels[child].isEmpty
            if isLabel {
                lines += linesBelow(child, own)
            } else if let own {
                lines.append(
                    LabelledLine(label: own, labelWords: heading, value: LabelledLine.trimmed(below, words)))
            }
        }
        return lines
    }
}
