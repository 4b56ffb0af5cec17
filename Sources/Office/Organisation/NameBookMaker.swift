import Vietnamese

/// Writes the entries of a `NameBook`: every name by which somebody may be called.
struct NameBookMaker {
    private(set) var subjects: [NameBook.Subject] = []
    private(set) var entries: [NameBook.Entry] = []
    private(set) var vocabulary: [String: Int32] = [:]

    mutating func add(_ roster: Roster) {
        let units = Dictionary(roster.units.map { ($0.unit.id, $0) }, uniquingKeysWith: { first, _ in first })
        for known in roster.units {
            add(known, parent: known.unit.parent.flatMap { units[$0]?.unit })
        }
        for person in roster.persons {
            add(person, units: units)
        }
    }

    private mutating func add(_ known: Roster.KnownUnit, parent: Unit?) {
        let unit = known.unit
        subjects.append(.init(kind: .unit, party: Key(unit.id), name: unit.name, note: parent?.name))
        let names = [unit.name] + [unit.shortName].compactMap { $0 } + known.aliases
        for name in names {
            add(name, .own)
            // «Phòng Nội chính Văn phòng UBND tỉnh» names the superior too.
            if let parent { add("\(name) \(parent.name)", .own) }
        }
        for name in known.formerNames { add(name, .former) }
        for former in known.predecessors {
            // A subject of its own, so that whoever reads the name sees what became of it.
            subjects.append(
                .init(
                    kind: .unit, party: Key(unit.id), name: unit.name,
                    note: "tiếp nhận từ «\(former.name)», kết thúc ngày \(former.until.written)"))
            add(former.name, .former)
        }
    }

    private mutating func add(_ person: Roster.KnownPerson, units: [Key<Unit>: Roster.KnownUnit]) {
        let first = person.standings.first
        let note = first.map { standing in
            [standing.title, units[standing.unit]?.unit.name].compactMap { $0 }.joined(separator: ", ")
        }
        subjects.append(.init(kind: .person, party: Key(person.id), name: person.fullName, note: note))
        add(person.fullName, .personal)
        for standing in person.standings {
            add("\(standing.title) \(person.fullName)", .personal)
            add("\(person.fullName) \(standing.title)", .personal)
            for title in titles(of: standing, units: units) { add(title, .post) }
        }
    }

    /// «Trưởng phòng» of «Phòng Nội chính» is also «Trưởng phòng Nội chính»; a leader is of the whole office.
    private func titles(of standing: Actor.Standing, units: [Key<Unit>: Roster.KnownUnit]) -> [String] {
        guard var unit = units[standing.unit]?.unit else { return [standing.title] }
        if unit.kind == .leadership, let office = unit.parent.flatMap({ units[$0]?.unit }) { unit = office }
        let title = standing.title.split(separator: " ").map(String.init)
        let name = unit.name.split(separator: " ").map(String.init)
        let overlap = (1...3).reversed().first { count in
            count <= title.count && count < name.count
                && title.suffix(count).joined(separator: " ").folded == name.prefix(count).joined(separator: " ").folded
        }
        return [standing.title, (title + name.dropFirst(overlap ?? 0)).joined(separator: " ")]
    }

    private mutating func add(_ name: String, _ source: NameBook.Source) {
        let words = NameWords(name)
        guard !words.words.isEmpty else { return }
        for word in words.words where vocabulary[word] == nil { vocabulary[word] = Int32(vocabulary.count) }
        entries.append(
            .init(
                subject: subjects.count - 1, source: source,
                side: .init(words) { vocabulary[$0] ?? -1 }, numbers: words.numbers, namesDeputy: words.namesDeputy,
                words: words.words.joined(separator: " "), spelled: NameBook.spelled(name)))
    }
}
