extension TaskReader {
    /// Reads a point whose parts stand on labelled lines; false when it is none.
    mutating func readLabelled(_ index: Int, _ node: Outline.Node, _ passage: Passage, _ context: Context) -> Bool {
        var lines = nodeLabels[index]
        if let first = lines.first, first.labelWords.lowerBound == passage.body.lowerBound, first.label != .content,
            first.label != .measure
        {
            return false
        }
        // «6. Thời gian lập: …» among other numbered points is one of them, not a label for all.
        let isPlain = node.children.contains { child in
            outline.nodes[child].marker?.style.isBullet == false && labels(of: child, under: node) == nil
        }
        var rest: [Range<Int>] = []
        var points: [Int] = []
        var source = passage.words
        for item in node.items {
            switch item {
            case .passage(let own) where shared.contains(own.words.lowerBound): continue
            case .passage(let own):
                let found = LabelledLine.lines(in: own.body, words)
                if LabelledLine.open(own.body, found, words) {
                    lines += found
                    source = source.lowerBound..<own.words.upperBound
                } else if !Closing.isClosing(own.body, words) {
                    rest.append(own.body)
                    source = source.lowerBound..<own.words.upperBound
                }
            case .node(let child):
                if !isPlain || outline.nodes[child].marker?.style.isBullet == true,
                    let found = labels(of: child, under: node)
                {
                    lines += found
                    source = source.lowerBound..<lastWord(of: child)
                } else {
                    points.append(child)
                }
            case .table: break
            }
        }
        guard
            lines.contains(where: \.label.isAssignment)
        else { return false }
        // A heading whose points have labels of their own is no task; its labels hold for them.
        let lettered = points.filter { outline.nodes[$0].marker?.style.isBullet == false }
        if !lettered.isEmpty {
            var context = context
            apply(lines, to: &context)
            for point in lettered { visitPoint(point, context) }
            return true
        }
        let bodyLabel = nodeLabels[index].first
        let heading = passage.body.lowerBound..<(bodyLabel?.labelWords.lowerBound ?? passage.body.upperBound)
        rest += points.compactMap { point in
            (outline.nodes[point].passage?.body.lowerBound).map { $0..<lastWord(of: point) }
        }
        for point in points { source = source.lowerBound..<lastWord(of: point) }
        if lines.contains(where: { $0.label == .time && $0.value.isEmpty }) {
            source = source.lowerBound..<lastWord(of: index)
        }
        return emitLabelled(
            heading: heading, lines: lines, rest: rest, ref: node.ref, source: source, context, table: index)
    }

    /// «Giao Sở A chủ trì …; thời gian hoàn thành: …»: the sentence tells who acts, the label only when. True when it was so;
    /// then the context has the time.
    mutating func takeTime(of index: Int, _ node: Outline.Node, _ passage: Passage, _ context: inout Context) -> Bool {
        let lines = nodeLabels[index]
        guard node.items.isEmpty, !lines.isEmpty, lines.allSatisfy({ $0.label == .time }),
            ClauseReader.assigning.match(words, at: passage.body.lowerBound, limit: passage.body.upperBound) != nil
        else { return false }
        apply(lines, to: &context)
        return true
    }

    /// «Đơn vị chủ trì: …» on a line of its own below a list of points holds for all of them.
    mutating func takeTrailingLabels(of index: Int, _ context: inout Context) {
        let children = outline.nodes[index].children
        guard children.count > 1, let last = children.last, !outline.nodes[last].items.isEmpty,
            children.dropLast().allSatisfy({ outline.nodes[$0].items.isEmpty && !hasLabels($0) }), !hasLabels(last)
        else { return }
        var lines: [LabelledLine] = []
        for item in outline.nodes[last].items {
            guard case .passage(let passage) = item else { return }
            let found = LabelledLine.lines(in: passage.body, words)
            guard found.first?.labelWords.lowerBound == passage.body.lowerBound else { return }
            lines += found
        }
        guard lines.contains(where: \.label.isAssignment) else { return }
        apply(lines, to: &context)
        context.isWeak = false
        for case .passage(let passage) in outline.nodes[last].items { shared.insert(passage.words.lowerBound) }
    }

    /// The labels below a bullet hold for those above it that have none: «- A. - B. Đơn vị thực hiện: …»; by bullet.
    func labelsShared(in node: Outline.Node) -> [Int: [LabelledLine]] {
        var shared: [Int: [LabelledLine]] = [:]
        var current: [LabelledLine] = []
        for child in node.children.reversed() {
            let below = outline.nodes[child]
            guard below.marker?.style.isBullet == true, !hasLabels(child) else {
                current = []
                continue
            }
            if below.items.isEmpty {
                if !current.isEmpty { shared[child] = current }
            } else {
                current = labelsAlone(below.items)
            }
        }
        return shared
    }

    /// The labels where nothing but labelled lines stands, one of them telling who leads; else none.
    private func labelsAlone(_ items: [Outline.Item]) -> [LabelledLine] {
        var lines: [LabelledLine] = []
        for item in items {
            guard case .passage(let passage) = item else { return [] }
            let found = LabelledLine.lines(in: passage.body, words)
            guard found.first?.labelWords.lowerBound == passage.body.lowerBound else { return [] }
            lines += found
        }
        return lines.contains { $0.label == .lead } ? lines : []
    }

    /// What holds for a bullet below which no label stands.
    func sharing(_ lines: [LabelledLine]?, _ context: Context) -> Context {
        guard let lines else { return context }
        var shared = context
        apply(lines, to: &shared)
        shared.isWeak = false
        return shared
    }

    private func hasLabels(_ index: Int) -> Bool {
        nodeLabels[index].contains(where: \.label.isAssignment)
    }

    /// The labels that a child adds to the point above it, with those of its own bullets («b) Cơ quan thực hiện: - Đơn vị
    /// chủ trì: …»); nil when it is a point of its own.
    private func labels(of child: Int, under node: Outline.Node) -> [LabelledLine]? {
        let own = outline.nodes[child]
        var lines = nodeLabels[child]
        guard let body = own.passage?.body, let first = lines.first, first.labelWords.lowerBound == body.lowerBound
        else { return nil }
        let below = own.children.flatMap { grandchild in
            nodeLabels[grandchild].filter {
                $0.labelWords.lowerBound == outline.nodes[grandchild].passage?.body.lowerBound
            }
        }
        if first.label == .content || first.label == .measure {
            let isNumbered = node.marker?.style == .article || node.marker?.style == .number
            guard own.marker?.style.isBullet == true || isNumbered, !below.contains(where: \.label.isAssignment) else {
                return nil
            }
            // What stands below goes on with the content.
            let end = lastWord(of: child)
            if !own.items.isEmpty, end > lines[lines.count - 1].value.upperBound {
                lines[lines.count - 1].value = lines[lines.count - 1].value.lowerBound..<end
            }
            return lines
        }
        if let led = ledBelow(first, own) { lines = led + lines.dropFirst() }
        return lines + below
    }

    /// «- Cơ quan thực hiện:» with a bullet for each: those that «chủ trì» lead, or all of them where none does.
    private func ledBelow(_ label: LabelledLine, _ node: Outline.Node) -> [LabelledLine]? {
        guard label.value.isEmpty, label.label == .lead || label.label == .coordinate else { return nil }
        let bodies = node.children.compactMap { outline.nodes[$0].passage?.body }.filter { body in
            scanner.begins(at: body.lowerBound, limit: body.upperBound)
                && LabelledLine.lines(in: body, words).isEmpty
        }
        let leading = bodies.filter { words.firstIndex(of: ClauseReader.leads[0], in: $0) != nil }
        let named = leading.isEmpty || label.label == .coordinate ? bodies : leading
        return named.isEmpty
            ? nil
            : named.map {
                LabelledLine(
                    label: label.label, labelWords: label.labelWords, value: LabelledLine.trimmed($0, words))
            }
    }

    func lastWord(of index: Int) -> Int {
        let node = outline.nodes[index]
        var end = node.passage?.words.upperBound ?? 0
        for item in node.items {
            switch item {
            case .passage(let passage):
                if !Closing.isClosing(passage.body, words) { end = max(end, passage.words.upperBound) }
            case .node(let child): end = max(end, lastWord(of: child))
            case .table(let table): end = max(end, words.indices(in: table.range).upperBound)
            }
        }
        return end
    }

    private func apply(_ lines: [LabelledLine], to context: inout Context) {
        for line in lines where !line.value.isEmpty {
            switch line.label {
            case .directed: context.directedBy = scanner.names(in: line.value)
            case .lead: context.lead = scanner.names(in: line.value)
            case .coordinate: context.coordinate = scanner.names(in: line.value)
            case .time: context.deadline = deadlines.labelled(line.value)
            default: break
            }
        }
    }

    /// Makes a task of labelled lines; false when they say nothing of what is to be done.
    mutating func emitLabelled(
        heading: Range<Int>, lines: [LabelledLine], rest: [Range<Int>], ref: String, source: Range<Int>,
        _ context: Context, table: Int? = nil
    ) -> Bool {
        guard context.sense == .tasks || lines.contains(where: { $0.label == .lead }) else { return true }
        let heading = LabelledLine.trimmed(heading, words)
        var task = TaskDraft(ref: ref, content: [], source: source, confidence: 0.95, group: currentGroup)
        task.isStructured = true
        task.directedBy = context.directedBy
        var measures: [LabelledLine] = []
        for line in lines {
            switch line.label {
            case .content: task.content.append(line.value)
            case .measure: measures.append(line)
            case .shortcoming: task.addresses = line.value
            case .directed: task.directedBy = scanner.names(in: line.value)
            case .lead:
                let charged = ChargedNames(in: line.value, scanner)
                task.lead += charged.lead
                task.coordinate += charged.coordinate
            case .coordinate: task.coordinate += scanner.names(in: line.value)
            case .product: task.product.append(line.value)
            case .time: task.deadline = time(of: line, in: table)
            case .other: break
            }
        }
        if !measures.isEmpty {
            let remedies =
                measures.contains { words.firstIndex(of: Say.remedy, in: $0.labelWords) != nil }
                || task.addresses != nil
            if remedies, !heading.isEmpty {
                task.addresses = task.addresses ?? heading
            } else if !heading.isEmpty {
                task.content.append(heading)
            }
            task.content += measures.map(\.value)
        } else if !heading.isEmpty, let first = task.content.first?.first {
            // «Nội dung: bao gồm quy định chi tiết …» tells only together with its heading what is to be done.
            if !beginsWithAct(first) { task.content.insert(heading, at: 0) }
        } else if !heading.isEmpty {
            task.content = [heading]
        }
        task.content += rest
        task.content = task.content.filter { !$0.isEmpty }
        guard let first = task.content.first, first.count > 1 || task.content.count > 1 else { return false }
        if task.lead.isEmpty { task.lead = context.lead }
        if task.coordinate.isEmpty { task.coordinate = context.coordinate }
        if !lines.contains(where: { $0.label == .time }) {
            task.deadline = context.deadline ?? deadlines.prose(first) ?? .none
        }
        append(task)
        return true
    }

    private func beginsWithAct(_ index: Int) -> Bool {
        NameScanner.actions.match(words, at: index, limit: words.all.count) != nil
            || NameScanner.singles.contains(words[index].key) || Closing.otherActs.contains(words[index].key)
    }

    /// The time that a label gives, or the days of the table below it.
    private func time(of line: LabelledLine, in node: Int?) -> ReadDeadline {
        guard line.value.isEmpty, let node else { return deadlines.labelled(line.value) }
        return deadlines.schedule(line.labelWords.upperBound..<max(lastWord(of: node), line.labelWords.upperBound))
    }
}
