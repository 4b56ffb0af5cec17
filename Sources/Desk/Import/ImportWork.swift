import Office
import Storage
import Vietnamese
import WorkTime

/// An import under way: what it has found and done so far.
struct ImportWork {
    let act: Act
    let office: Key<Unit>
    var report = ImportReport()
    /// The rows that added or changed something.
    private var touched: Set<ImportPlace> = []

    init(act: Act, office: Key<Unit>) {
        self.act = act
        self.office = office
    }

    /// What became of a row.
    enum Outcome { case added, changed, unchanged }

    /// Everything that a command found wrong with one row.
    struct RefusedRow: Error {
        let faults: [DraftFault]
    }

    /// Runs one row; a refusal becomes the row's fault, and the rows after it are still looked at.
    mutating func row(
        _ place: ImportPlace, of list: ImportList, named name: String, _ body: (ImportWork) throws -> Outcome
    ) throws {
        do {
            switch try body(self) {
            case .added: add(ImportChange(list: list, place: place, name: name, isAdded: true))
            case .changed: add(ImportChange(list: list, place: place, name: name, isAdded: false))
            case .unchanged: report[list].unchanged += 1
            }
        } catch let error as OfficeError {
            refuse(place, ImportColumn(field: error.field, in: list), error.message)
        } catch let refused as RefusedRow {
            for fault in refused.faults {
                refuse(place, ImportColumn(field: fault.field.rawValue, in: list), fault.message)
            }
        }
    }

    private mutating func add(_ change: ImportChange) {
        report.changes.append(change)
        touched.insert(change.place)
        if change.isAdded { report[change.list].added += 1 } else { report[change.list].changed += 1 }
    }

    private mutating func refuse(_ place: ImportPlace, _ column: ImportColumn?, _ message: String) {
        report.faults.append(ImportFault(place, in: column, message))
    }
}

// MARK: - Units

extension ImportWork {
    /// Superiors may stand after their units in the list: rows that wait for one are tried again.
    mutating func addUnits(_ lines: [OrganisationList.UnitLine]) throws {
        var waiting = lines
        var seen: [String: ImportPlace] = [:]
        for line in lines {
            if let first = seen[line.name.folded] {
                refuse(line.place, .unitName, "Đơn vị «\(line.name)» đã có ở dòng \(first.row).")
            }
            seen[line.name.folded] = seen[line.name.folded] ?? line.place
        }
        while !waiting.isEmpty {
            let names = try UnitIndex(act)
            let ready = waiting.filter { $0.parent == nil || names.unit($0.parent ?? "") != nil }
            guard !ready.isEmpty else {
                for line in waiting {
                    refuse(line.place, .parent, "Không có đơn vị cấp trên «\(line.parent ?? "")».")
                }
                return
            }
            waiting.removeAll { line in ready.contains { $0.place == line.place } }
            for line in ready {
                try row(line.place, of: .units, named: line.name) { try $0.unit(line, names) }
            }
        }
    }

    private func unit(_ line: OrganisationList.UnitLine, _ names: UnitIndex) throws -> Outcome {
        let kind = line.kind ?? Self.kind(of: line.name)
        let present = kind == .office ? office : try UnitNameStore.bearer(act.tx, of: line.name)
        guard let present, let item = try UnitStore.find(act.tx, present) else {
            let parent = try line.parent.map { try names.required($0, in: .parent) }
            _ = try AddUnit(
                name: line.name, shortName: line.shortName, kind: kind,
                parent: parent ?? (kind == .agency ? nil : office),
                aliases: line.aliases, from: line.from
            ).run(act)
            return .added
        }
        let before = try UnitStore.find(act.tx, present)?.unit.version
        if kind == .office, item.unit.name.folded != line.name.folded {
            throw OfficeError(
                .conflict, "Cơ quan đã lập với tên «\(item.unit.name)». Đổi tên cơ quan ở trang đơn vị, không bằng tệp."
            )
        }
        if let short = line.shortName, short != item.unit.shortName, let name = try name(of: present) {
            try RenameUnit(
                unit: present, name: item.unit.name, shortName: short, from: name.validFrom, version: item.unit.version
            ).run(act)
        }
        let parent = try line.parent.map { try names.required($0, in: .parent) } ?? item.unit.parent
        if parent != item.unit.parent || (line.kind ?? item.unit.kind) != item.unit.kind {
            try ChangeUnit(
                unit: present, kind: line.kind ?? item.unit.kind, parent: parent, follower: item.unit.follower,
                version: try version(of: present)
            ).run(act)
        }
        let aliases = try UnitNameStore.aliases(act.tx, of: present)
        let added = line.aliases.filter { !aliases.contains($0) }
        if !added.isEmpty {
            try SetUnitAliases(unit: present, aliases: aliases + added, version: try version(of: present)).run(act)
        }
        return try UnitStore.find(act.tx, present)?.unit.version == before ? .unchanged : .changed
    }

    /// Followers are people, who come after the units.
    mutating func setFollowers(_ lines: [OrganisationList.UnitLine]) throws {
        for line in lines {
            guard let follower = line.follower, let unit = try UnitNameStore.bearer(act.tx, of: line.name) else {
                continue
            }
            do {
                let person = try person(named: follower)
                guard let item = try UnitStore.find(act.tx, unit), item.unit.follower != person else { continue }
                try ChangeUnit(
                    unit: unit, kind: item.unit.kind, parent: item.unit.parent, follower: person,
                    version: item.unit.version
                ).run(act)
                guard !touched.contains(line.place) else { continue }
                report[.units].unchanged -= 1
                add(ImportChange(list: .units, place: line.place, name: line.name, isAdded: false))
            } catch let error as OfficeError {
                refuse(line.place, .follower, error.message)
            }
        }
    }

    private func version(of unit: Key<Unit>) throws -> Int64 {
        try UnitStore.find(act.tx, unit)?.unit.version ?? 0
    }

    private func name(of unit: Key<Unit>) throws -> UnitNameItem? {
        try UnitNameStore.history(act.tx, of: unit).first
    }

    private static func kind(of name: String) -> Unit.Kind {
        let words = name.folded.split(separator: " ")
        switch (words.first, words.dropFirst().first) {
        case ("ban", _): return .board
        case ("trung", "tam"): return .centre
        case ("lanh", "dao"): return .leadership
        default: return .division
        }
    }
}
