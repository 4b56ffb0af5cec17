import Office
import Storage
import WorkTime

/// One reorganisation under way.
struct ReorganisationWork {
    let plan: Reorganisation
    let act: Act
    let basis: String
    /// The units that are divided, as they were.
    private(set) var units: [Key<Unit>: UnitItem] = [:]
    private(set) var founded: [Key<Unit>] = []
    private(set) var movedPosts = 0
    /// Where the posts of each divided unit went, by who holds them.
    private var postTargets: [Key<Unit>: [Key<Person>: Reorganisation.Target]] = [:]

    init(_ plan: Reorganisation, _ act: Act) throws {
        self.plan = plan
        self.act = act
        basis = try EnteredText.required(plan.basis, "Căn cứ", field: "basis", upTo: 500)
    }

    /// The last day of the old organisation.
    var eve: CalendarDay { plan.day.adding(days: -1) }

    /// The key of a successor; of one that is founded only after `found`.
    func key(of target: Reorganisation.Target) -> Key<Unit> {
        switch target {
        case .unit(let unit): unit
        case .founded(let index): founded[index]
        }
    }

    func isOutside(_ target: Reorganisation.Target) throws -> Bool {
        switch target {
        case .unit(let unit): try existing(unit).unit.isOutside
        case .founded(let index): plan.founded[index].kind == .agency
        }
    }

    private func existing(_ unit: Key<Unit>) throws -> UnitItem {
        if let item = units[unit] { return item }
        guard let item = try UnitStore.find(act.tx, unit), !item.isClosed else {
            throw OfficeError(
                .invalid, "Có đơn vị không còn hoạt động. Hãy tải lại trang rồi chọn lại.", field: "units")
        }
        return item
    }

    // MARK: - Before

    mutating func check() throws {
        if let fault = plan.faults.first { throw OfficeError(.invalid, fault, field: "units") }
        _ = try EffectiveDay.past(plan.day, today: act.today, field: "day")
        if let document = plan.document { try act.require(document, field: "document") }
        for change in plan.divided {
            let item = try existing(change.unit)
            units[change.unit] = item
            guard item.unit.kind != .office || !change.ends else {
                throw OfficeError(
                    .invalid, "Không giải thể được Văn phòng: mọi đơn vị trong cơ quan đều trực thuộc.", field: "units")
            }
            let names = try UnitNameStore.history(act.tx, of: change.unit)
            guard !change.ends || eve >= names.first?.validFrom ?? item.validFrom else {
                throw OfficeError(.invalid, "«\(item.unit.name)» mới mang tên này sau ngày sắp xếp.", field: "day")
            }
            try checkSuccessors(change, item)
        }
    }

    private func checkSuccessors(_ change: Reorganisation.Divided, _ item: UnitItem) throws {
        let targets = Set(change.successors + change.posts.map(\.to) + change.work.map(\.to))
        for target in targets {
            if case .unit(let unit) = target {
                guard try existing(unit).validFrom <= plan.day else {
                    throw OfficeError(.invalid, "Đơn vị tiếp nhận thành lập sau ngày sắp xếp.", field: "successors")
                }
            }
            guard try item.unit.isOutside || !isOutside(target) else {
                throw OfficeError(
                    .invalid, "Đơn vị trong cơ quan không chuyển người và việc cho cơ quan ngoài.", field: "successors")
            }
        }
    }

    // MARK: - Units

    /// A unit that ends sees no shared petition any more and owes no opinion. Done before its people and work move, so
    /// that they are told, and no question goes to who could not answer it.
    func endShares() throws {
        for change in plan.ending { try act.endShares(with: change.unit) }
    }

    func endUnits() throws {
        for change in plan.ending {
            guard let item = units[change.unit] else { continue }
            try UnitStore.close(act.tx, change.unit, on: eve, version: item.unit.version)
            try act.record(.unitClosed, on: .unit, change.unit.value, ["on": .init(eve)])
        }
    }

    func rename() throws {
        for renamed in plan.renamed {
            let version = try existing(renamed.unit).unit.version
            try RenameUnit(
                unit: renamed.unit, name: renamed.name, shortName: renamed.shortName, from: plan.day, version: version
            ).run(act)
        }
    }

    mutating func found() throws {
        for (index, new) in plan.founded.enumerated() {
            let first = plan.divided.first { $0.successors.contains(.founded(index)) }.flatMap { units[$0.unit] }
            let parent = try new.parent ?? first.flatMap { try standing(of: $0.unit.parent) }
            let unit = try AddUnit(
                name: new.name, shortName: new.shortName, kind: new.kind, parent: parent,
                follower: new.kind == .agency ? new.follower ?? first?.unit.follower : nil, from: plan.day
            ).run(act)
            founded.append(unit)
        }
    }

    /// Units below one that ends go to its only successor, else one place up; so do they where the successor stands
    /// below itself, as communes do when districts are dropped.
    func place() throws {
        for change in plan.ending {
            for child in try UnitStore.children(act.tx, of: change.unit, on: plan.day) {
                guard let item = try UnitStore.find(act.tx, child), !item.isClosed else { continue }
                let parent = try newParent(of: child, below: change)
                try ReorganisationStore.leavePlace(act.tx, child, after: eve)
                try UnitStore.change(
                    act.tx, child, parent: parent, kind: item.unit.kind, follower: item.unit.follower,
                    version: item.unit.version)
                try act.record(
                    .unitMoved, on: .unit, child.value, ["old": .init(change.unit), "new": .init(parent)])
            }
        }
    }

    private func newParent(of child: Key<Unit>, below change: Reorganisation.Divided) throws -> Key<Unit>? {
        let successors = change.successors.map(key)
        let parent = units[change.unit]?.unit.parent
        guard successors.count == 1, let only = successors.first, only != child,
            try UnitStore.find(act.tx, only)?.unit.parent != change.unit,
            try UnitStore.find(act.tx, only)?.unit.isOutside == units[change.unit]?.unit.isOutside
        else { return try standing(of: parent) }
        return only
    }

    /// A unit itself, or what stands in its place where it ends in this act.
    private func standing(of unit: Key<Unit>?) throws -> Key<Unit>? {
        guard let unit, let change = plan.ending.first(where: { $0.unit == unit }) else { return unit }
        let isOutside = units[unit]?.unit.isOutside
        let successor = try change.successors.first { target in
            if case .founded(let index) = target, !founded.indices.contains(index) { return false }
            return try self.isOutside(target) == isOutside
        }
        guard change.successors.count == 1, let successor else { return try standing(of: units[unit]?.unit.parent) }
        return key(of: successor)
    }

    // MARK: - People

    mutating func movePosts() throws {
        for change in plan.divided {
            var targets: [Key<Person>: Reorganisation.Target] = [:]
            for post in try PostStore.held(act.tx, in: change.unit, on: plan.day) {
                guard let move = change.move(of: post.id) else { continue }
                targets[post.person] = targets[post.person] ?? move.to
                try self.move(post, move)
            }
            postTargets[change.unit] = targets
        }
    }

    private mutating func move(_ post: PostItem, _ move: Reorganisation.MovedPost) throws {
        guard try !isOutside(move.to) else {
            throw OfficeError(.invalid, "Cơ quan ngoài không có chức danh ở đây.", field: "successors")
        }
        let unit = key(of: move.to)
        let title = try EnteredText.optional(move.title, "Chức danh", field: "title", upTo: 150) ?? post.title
        let rank = move.rank ?? post.rank
        let begins = max(plan.day, post.validFrom)
        try PostStore.end(act.tx, post.id, on: eve)
        let new = try PostStore.insert(
            act.tx, person: post.person, unit: unit, title: title, rank: rank, from: begins)
        if let end = post.validTo { try PostStore.end(act.tx, new, on: end) }
        try act.record(
            .postEnded, on: .person, post.person.value,
            ["post": .init(post.id), "unit": .init(post.unit), "on": .init(eve)])
        try act.record(
            .postAdded, on: .person, post.person.value,
            [
                "post": .init(new), "unit": .init(unit), "title": .text(title), "rank": .text(rank.rawValue),
                "from": .init(begins),
            ])
        movedPosts += 1
    }

    // MARK: - Work

    func succeed(in id: Key<Reorganisation>) throws {
        for change in plan.divided {
            try ReorganisationStore.succeed(act.tx, change.unit, by: change.successors.map(key), in: id)
            if let first = change.successors.first, change.ends {
                try ReorganisationStore.replaceInRequests(act.tx, change.unit, by: key(of: first))
                try CaseFileStore.succeed(act.tx, change.unit, by: key(of: first))
                try CasePartyStore.succeed(act.tx, change.unit, by: key(of: first))
                try ControlDutyStore.succeed(act.tx, change.unit, by: key(of: first))
                try act.passCases(from: Key<Party>(change.unit), to: Key<Party>(key(of: first)))
            }
        }
    }

    /// Gives each open obligation to who goes on with it; returns how many moved.
    func moveWork() throws -> Int {
        var natures: [Key<Unit>: Participant.Nature] = [:]
        for target in Set(plan.divided.flatMap { $0.successors + $0.posts.map(\.to) + $0.work.map(\.to) }) {
            let unit = key(of: target)
            guard let item = try UnitStore.find(act.tx, unit) else { continue }
            natures[unit] = item.unit.isOutside ? .outside(unit, follower: item.unit.follower) : .unit(unit)
        }
        var moved = 0
        var mover = ObligationMover(act)
        let ids = try OpenWorkStore.obligations(act.tx, of: plan.divided.map(\.unit))
        for chunk in ids.chunks(of: 500) {
            let opinions = try OpinionStore.duties(act.tx, among: Array(chunk))
            try mover.move(Array(chunk)) { obligation in
                var parties: [Key<Party>: Participant.Nature] = [:]
                var officers: [Key<Person>: Key<Person>?] = [:]
                var moves: [(from: Key<Unit>, to: Key<Unit>)] = []
                for change in plan.divided {
                    guard let target = target(of: obligation, in: change) else { continue }
                    // A unit that goes on answers itself what it was asked; an officer who leaves it does not.
                    if !change.ends, opinions.contains(obligation.id) {
                        if let officer = officer(of: obligation, in: change) {
                            officers.updateValue(nil, forKey: officer)
                        }
                        continue
                    }
                    let unit = key(of: target)
                    parties[Key(change.unit)] = natures[unit]
                    if obligation.participants.contains(where: { $0.party == Key(change.unit) }) {
                        moves.append((from: change.unit, to: unit))
                    }
                }
                let pairs: [JournalValue] = moves.map { pair in
                    .object(["from": JournalValue(pair.from), "to": JournalValue(pair.to)])
                }
                return (
                    [Succession(parties: parties, officers: officers)],
                    [
                        "from": .init(moves.first?.from), "to": .init(moves.first?.to), "as": "reorganisation",
                        "day": .init(plan.day),
                        "moves": .list(pairs),
                    ]
                )
            } counted: { _, _ in
                moved += 1
            }
        }
        let successors = natures.keys.map { Key<Party>($0) }.sorted()
        if moved > 0 {
            try act.inform([
                NewNotice(
                    .assigned, to: successors, about: nil,
                    words:
                        "Sắp xếp tổ chức từ ngày \(plan.day.written): việc đang mở của đơn vị cũ chuyển sang đơn vị tiếp nhận."
                )
            ])
        }
        return moved
    }

    private func target(of obligation: Obligation, in change: Reorganisation.Divided) -> Reorganisation.Target? {
        change.target(
            of: obligation.id,
            officerGoesTo: officer(of: obligation, in: change).flatMap { postTargets[change.unit]?[$0] })
    }

    private func officer(of obligation: Obligation, in change: Reorganisation.Divided) -> Key<Person>? {
        obligation.participants.first { $0.party == Key(change.unit) && $0.role.reports }?.officer
    }

    /// Drafts that name a unit that ends get its first successor; whoever confirms them sees it.
    func moveDrafts() throws -> Int {
        var successors: [Key<Party>: Key<Party>] = [:]
        for change in plan.ending {
            if let first = change.successors.first { successors[Key(change.unit)] = Key(key(of: first)) }
        }
        return successors.isEmpty ? 0 : try act.exchangeInDrafts(successors)
    }
}
