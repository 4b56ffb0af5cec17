/// Walks the outline of a part and collects the tasks it lays on people.
struct TaskReader {
    let words: Words
    let scanner: NameScanner
    let clauses: ClauseReader
    let deadlines: DeadlineReader
    let outline: Outline
    /// The labels in each node's own passage.
    let nodeLabels: [[LabelledLine]]
    /// Who a letter is addressed to: «Quý cơ quan» are they.
    let addressees: [NamedBody]

    /// A letter in which nobody else is told anything: its points are what the addressees have to do.
    var tellsAddressees = false

    var tasks: [TaskDraft] = []
    var keptBy: [NamedBody] = []
    var closing: ReadDeadline?
    var columns: TableColumns?
    var group = 0
    var rootCount = 0
    /// Points that a later paragraph charged, each once.
    var charged: Set<Int> = []
    /// First words of labelled lines that hold for all points above them, not for the last.
    var shared: Set<Int> = []

    init(
        words: Words, clauses: ClauseReader, deadlines: DeadlineReader, outline: Outline, addressees: [NamedBody]
    ) {
        self.words = words
        self.scanner = clauses.scanner
        self.clauses = clauses
        self.deadlines = deadlines
        self.outline = outline
        nodeLabels = outline.nodes.map { node in node.passage.map { LabelledLine.lines(in: $0.body, words) } ?? [] }
        self.addressees = addressees
    }

    /// Where the unmarked passages begin with which the part ends.
    private lazy var trailing: Set<Int> = {
        guard let last = outline.nodes.last, let heading = last.passage else { return [] }
        let passages = last.items.compactMap { if case .passage(let passage) = $0 { passage } else { nil } }
        return Set(passages.dropFirst(isHeading(last, heading) ? 1 : 0).map(\.words.lowerBound))
    }()

    /// What stands above a point and holds for it.
    struct Context {
        var directedBy: [NamedBody] = []
        var lead: [NamedBody] = []
        var coordinate: [NamedBody] = []
        var deadline: ReadDeadline?
        var sense = SectionSense.tasks
        /// The lead was named in an introduction only; who a point names comes first.
        var isWeak = false
    }

    // MARK: The root

    /// Reads all tasks of the part.
    mutating func read() {
        let items = outline.nodes[0].items
        let introduction = introduction(of: items)
        // What stands above the first point is told, not asked.
        let preamble = items.firstIndex { item in
            if case .node(let node) = item, let marker = outline.nodes[node].marker {
                !marker.style.isBullet
            } else {
                false
            }
        }
        var context = Context()
        if tellsAddressees { (context.lead, context.isWeak) = (addressees, true) }
        for (offset, item) in items.enumerated() {
            switch item {
            case .passage(let passage):
                if let introduction, offset < introduction { continue }
                if let preamble, offset < preamble, offset != introduction { continue }
                if offset == introduction {
                    context = introduced(by: passage, context)
                    continue
                }
                readLoose(passage, context, isTrailing: introduction != nil || offset > 0)
            case .table(let table): read(table, base: outline.nodes[0].ref, context)
            case .node(let node): if !charges(node, &context) { visit(node, context) }
            }
        }
        closeWithDeadline()
    }

    /// The passage that introduces what follows: «… có ý kiến như sau:».
    func introduction(of items: [Outline.Item]) -> Int? {
        let firstNode = items.firstIndex { if case .node = $0 { true } else { false } } ?? items.count
        return items[..<firstNode].lastIndex { item in
            if case .passage(let passage) = item { isIntroduction(passage.words) } else { false }
        }
    }

    func isIntroduction(_ range: Range<Int>) -> Bool {
        guard let last = range.last else { return false }
        if words[last].isMark(":") { return true }
        return Self.follows.contains {
            words.end(of: $0, at: max(range.lowerBound, last - $0.keys.count), limit: range.upperBound) != nil
        }
    }

    static let follows: [Phrase] = ["như sau", "sau đây"]

    func introduced(by passage: Passage, _ context: Context) -> Context {
        var context = context
        var last = clauses.read(passage.body, isLed: false).last
        if last.map({ $0.form == .giving || $0.isLed }) != true || last?.lead.isEmpty == true {
            last = clauses.givenLast(passage.body) ?? last
        }
        if let last, last.form == .giving || last.isLed, !last.isRequest, !last.lead.isEmpty {
            context.lead = resolved(last.lead)
            context.coordinate = last.coordinate
            context.isWeak = true
        }
        context.deadline = deadlines.prose(asking(passage.body)) ?? context.deadline
        return context
    }

    /// «Quý cơ quan» and «quý đơn vị» are the addressees of the letter.
    func resolved(_ names: [NamedBody]) -> [NamedBody] {
        guard names.count == 1, let name = names.first,
            words.matches(Say.yourHonoured, at: name.words.lowerBound, limit: name.words.upperBound),
            !addressees.isEmpty
        else { return names }
        return addressees
    }

    /// A passage under no heading: a letter without points.
    mutating func readLoose(_ passage: Passage, _ context: Context, isTrailing: Bool) {
        let labelled = LabelledLine.lines(in: passage.body, words)
        if labelled.contains(where: { $0.label == .lead && $0.value.count < 60 }),
            labelled.first?.labelWords.lowerBound != passage.body.lowerBound
        {
            rootCount += 1
            _ = emitLabelled(
                heading: passage.body.lowerBound..<labelled[0].labelWords.lowerBound, lines: labelled, rest: [],
                ref: String(rootCount), source: passage.words, context)
            return
        }
        if Closing.isClosing(passage.body, words) {
            noteClosing(passage)
            return
        }
        let found = clauses.read(passage.body, isLed: false).filter {
            !$0.lead.isEmpty && isTask($0, in: passage, isLoose: true)
        }
        if found.isEmpty, !context.lead.isEmpty, !tellsAddressees,
            let own = clauses.read(passage.body, isLed: true).first,
            own.form == .predicate, startsWithAct(own)
        {
            rootCount += 1
            emit(own, ref: String(rootCount), context)
            return
        }
        if found.isEmpty {
            noteClosing(passage)
            return
        }
        for clause in found {
            rootCount += 1
            emit(clause, ref: rootRef(), context)
        }
    }

    func rootRef() -> String {
        let prefix = outline.nodes[0].ref
        return prefix.isEmpty ? String(rootCount) : prefix + "." + String(rootCount)
    }

    // MARK: Points

    mutating func visit(_ index: Int, _ above: Context) {
        let node = outline.nodes[index]
        guard let passage = node.passage else { return }
        var context = above
        let isHeading = isHeading(node, passage)
        if isHeading || node.marker?.style == .chapter {
            let sense = SectionSense.of(passage.body, words)
            if sense == .none { return }
            if sense == .reserved, !tellsAddressees {
                context.sense = .reserved
            } else if node.marker?.style == .roman || node.marker?.style == .chapter {
                context.sense = .tasks
            }
        }
        if node.marker?.style == .roman || node.marker?.style == .chapter || node.marker?.style == .article,
            context.isWeak == false
        {
            context.lead = []
            context.coordinate = []
        }
        group = node.parent ?? 0
        if readAmending(index, node, passage, context) { return }
        if !takeTime(of: index, node, passage, &context), readLabelled(index, node, passage, context) { return }
        if isLabel(index, node, passage) {
            noteTime(index, node)
            return
        }
        if node.items.isEmpty,
            Closing.enforces(passage.body, words) || Closing.isAboutTrouble(passage.body, words)
                || chargesPointsAbove(passage, context)
        {
            return
        }

        if !node.items.isEmpty, node.marker?.style != .chapter, let addressed = clauses.addressed(passage.body),
            !addressed.isRequest
        {
            context.lead = resolved(addressed.lead)
            context.coordinate = addressed.coordinate
            context.isWeak = false
            return visitItems(of: index, context, isAddressed: true)
        }
        if !node.children.isEmpty, let body = clauses.bodyHeading(passage.body), introducesTasks(node) {
            context.lead = body.lead
            context.coordinate = []
            context.isWeak = false
            return visitItems(of: index, context, isAddressed: true)
        }
        if !node.children.isEmpty, isIntroduction(passage.body), introducesTasks(node) {
            if let clause = clauses.read(passage.body, isLed: !context.lead.isEmpty).last, !clause.lead.isEmpty,
                !clause.isRequest
            {
                context.lead = resolved(clause.lead)
                context.coordinate = clause.coordinate
                context.isWeak = false
            } else if let clause = clauses.based(
                at: passage.body.lowerBound, limit: passage.body.upperBound, isLed: false),
                clause.form == .subject, !clause.isRequest, !clauses.issuer.isIssuer(clause.lead)
            {
                context.lead = resolved(clause.lead)
                context.coordinate = clause.coordinate
                context.isWeak = false
            } else if case let names = clauses.opening(passage.body), !names.isEmpty {
                context.lead = names
                context.isWeak = false
            } else if let clause = clauses.read(passage.body, isLed: true).first, !clause.coordinate.isEmpty {
                context.coordinate = clause.coordinate
            }
            context.deadline = deadlines.prose(asking(passage.body)) ?? context.deadline
            return visitItems(of: index, context, isAddressed: false)
        }
        let isLed =
            !context.lead.isEmpty && (!context.isWeak || directsOthers(passage.body))
            && !turnsFrom(context.lead, passage.body)
        let found = clauses.read(passage.body, isLed: isLed).filter { isTask($0, in: passage, isLoose: false) }
        // «Hoàn thiện báo cáo …. Trên cơ sở đó, Bộ A tổng hợp …» below a named lead: the first is still its own.
        let isShared = isLed && found.count > 1 && found[0].lead.isEmpty
        let own = isShared ? found : parted(found.filter { !$0.lead.isEmpty })
        if !own.isEmpty, !(isHeading && own.allSatisfy { $0.content.isEmpty }) {
            for (offset, clause) in own.enumerated() {
                emit(
                    clause, ref: own.count > 1 ? "\(node.ref)(\(offset + 1))" : node.ref, context, node: node,
                    isLast: offset == own.count - 1)
            }
            if !isShared { context.lead = resolved(own[own.count - 1].lead) }
            context.isWeak = false
            return visitBelow(index, context)
        }
        if let clause = found.first ?? clauses.read(passage.body, isLed: true).first, !context.lead.isEmpty,
            context.sense != .reserved || clause.isLed,
            !isHeading || node.items.isEmpty || listsParts(node, passage, clause),
            isTask(clause, in: passage, isLoose: false),
            !context.isWeak || startsWithAct(clause) && !(tellsAddressees && tellsFault(clause)),
            !Closing.isClosing(passage.body, words)
        {
            emit(clause, ref: node.ref, context, node: node)
            return visitBelow(index, context)
        }
        visitItems(of: index, context, isAddressed: false)
    }

    // MARK: What stands below

    /// Items of a heading; under one that addresses somebody each passage is a task.
    mutating func visitItems(of index: Int, _ context: Context, isAddressed: Bool) {
        if readSection(index, context) { return }
        var context = context
        takeTrailingLabels(of: index, &context)
        let node = outline.nodes[index]
        let passages = node.items.compactMap { if case .passage(let passage) = $0 { passage } else { nil } }
        let open = openPassages(passages, context, isAddressed: isAddressed)
        var count = 0
        let hasChildren = !node.children.isEmpty
        let labelled = context.lead.isEmpty ? labelsShared(in: node) : [:]
        for item in node.items {
            switch item {
            case .table(let table): read(table, base: node.ref, context)
            case .node(let child):
                if !charges(child, &context) { visit(child, sharing(labelled[child], context)) }
            case .passage(let passage):
                if chargesPointsAbove(passage, context) { continue }
                guard open.contains(passage.words.lowerBound) else {
                    noteClosing(passage)
                    continue
                }
                if hasChildren, isIntroduction(passage.body) {
                    if let clause = clauses.read(passage.body, isLed: !context.lead.isEmpty).first {
                        if !clause.lead.isEmpty, !clause.isRequest {
                            context.lead = resolved(clause.lead)
                            context.isWeak = false
                        }
                        if !clause.coordinate.isEmpty { context.coordinate = clause.coordinate }
                    }
                    context.deadline = deadlines.prose(asking(passage.body)) ?? context.deadline
                    continue
                }
                let isLed = !context.lead.isEmpty && !context.isWeak
                var found = clauses.read(passage.body, isLed: isLed).filter {
                    isTask($0, in: passage, isLoose: false, isTrailing: trailing.contains(passage.words.lowerBound))
                        && (isLed || !$0.lead.isEmpty)
                }
                if isLed, !isAddressed || context.sense == .reserved { found = found.filter { !$0.lead.isEmpty } }
                if isAddressed {
                    found = found.filter { !$0.lead.isEmpty || startsWithAct($0) || $0.content.count > 3 }
                }
                for clause in found {
                    count += 1
                    let isSingle = found.count == 1 && open.count == 1
                    emit(clause, ref: isSingle ? node.ref : "\(node.ref)(\(count))", context)
                }
            }
        }
    }

    /// The passages that may hold tasks: those before the closing ones.
    func openPassages(_ passages: [Passage], _ context: Context, isAddressed: Bool) -> Set<Int> {
        var open = Set<Int>()
        for passage in passages {
            if Closing.isClosing(passage.body, words) { break }
            if isAddressed, open.count > 0, let clause = clauses.read(passage.body, isLed: true).first,
                clause.lead.isEmpty, !startsWithAct(clause),
                !Closing.opensTask(passage.body, words)
            {
                break
            }
            open.insert(passage.words.lowerBound)
        }
        return open
    }

    /// Children and passages below a point that was itself a task.
    mutating func visitBelow(_ index: Int, _ context: Context) {
        let node = outline.nodes[index]
        if takesDetails(node) { return }
        for item in node.items {
            switch item {
            case .node(let child): visit(child, context)
            case .table(let table): read(table, base: node.ref, context)
            case .passage(let passage):
                if Closing.isClosing(passage.body, words) {
                    noteClosing(passage)
                    return
                }
                let found = clauses.read(passage.body, isLed: false).filter {
                    !$0.lead.isEmpty && isTask($0, in: passage, isLoose: true, isTrailing: true)
                }
                for (offset, clause) in found.enumerated() { emit(clause, ref: "\(node.ref)(\(offset + 2))", context) }
                if found.isEmpty { noteClosing(passage) }
            }
        }
    }

    /// «kiểm tra các nội dung sau:» with bullets that only go into detail: they belong to the task just read.
    private mutating func takesDetails(_ node: Outline.Node) -> Bool {
        guard let passage = node.passage, isIntroduction(passage.body), !node.children.isEmpty, !introducesTasks(node),
            let last = tasks.indices.last, tasks[last].source.upperBound <= passage.words.upperBound,
            node.items.allSatisfy({
                if case .node(let child) = $0 { outline.nodes[child].items.isEmpty } else { false }
            })
        else { return false }
        let bodies = node.children.compactMap { outline.nodes[$0].passage }
        if let intro = tasks[last].content.indices.last {
            tasks[last].content[intro] = tasks[last].content[intro].lowerBound..<passage.body.upperBound
        }
        tasks[last].content += bodies.map(\.body)
        tasks[last].source = tasks[last].source.lowerBound..<(bodies.last?.words.upperBound ?? passage.words.upperBound)
        if tasks[last].deadline.kind == .none {
            tasks[last].deadline = deadlines.prose(tasks[last].source) ?? .none
        }
        return true
    }

    // MARK: Tables
}
