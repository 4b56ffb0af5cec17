extension ProcessCheck {
    /// More standpoints than this, and nobody understands the process either.
    private static var limit: Int { 20_000 }

    /// Walks every way that a case can take.
    func ways() {
        let map = WayMap(version, limit: Self.limit)
        guard !map.isCut else {
            return faults.refuse(version.line, "quy trình có quá nhiều đường đi (hơn \(Self.limit)); hãy tách nhỏ")
        }
        for fault in map.faults {
            let way = fault.way.compactMap { version.act($0)?.title }.map { "«\($0)»" }.joined(separator: " → ")
            faults.refuse(fault.act.line, "bước «\(fault.act.code)» \(fault.fault.message) (đường đi: \(way))")
        }
        for state in version.states where !map.reached.contains(state.code) {
            faults.refuse(state.line, "không có đường nào đến trạng thái «\(state.code)»")
        }
        for act in version.acts where !map.taken.contains(act.code) {
            faults.refuse(act.line, "bước «\(act.code)» không bao giờ thực hiện được")
        }
        for state in version.states where !state.isEnd && map.reached.contains(state.code) {
            if !version.acts.contains(where: { $0.states.contains(state.code) }) {
                faults.refuse(state.line, "trạng thái «\(state.code)» không có lối ra")
            } else if map.trapped.contains(state.code) {
                faults.refuse(state.line, "từ trạng thái «\(state.code)» có lúc không còn đường nào đến kết thúc")
            }
        }
    }
}

/// All standpoints of a version, and the acts between them.
struct WayMap {
    struct Fault {
        let act: ProcessAct
        let fault: WayFault
        /// The acts up to it, itself included.
        let way: [String]
    }

    private(set) var faults: [Fault] = []
    private(set) var reached: Set<String> = []
    private(set) var taken: Set<String> = []
    /// The states of open standpoints from which no end can be reached.
    private(set) var trapped: Set<String> = []
    private(set) var isCut = false

    init(_ version: ProcessVersion, limit: Int) {
        var watching = Set(version.acts.filter(\.isOnce).map(\.code))
        for case .done(let act) in version.acts.flatMap(\.conditions) { watching.insert(act) }
        for case .notDone(let act) in version.acts.flatMap(\.conditions) { watching.insert(act) }

        var numbers: [Standpoint: Int] = [:]
        var places: [Standpoint] = []
        var ways: [[String]] = []
        var before: [[Int]] = []
        var known: Set<String> = []
        var next = -1
        while next < places.count, !isCut {
            let start = next < 0 ? nil : places[next]
            let way = next < 0 ? [] : ways[next]
            for act in version.acts(in: start?.state) {
                guard let (to, found) = version.way(act, from: start, watching: watching) else { continue }
                taken.insert(act.code)
                for fault in found where known.insert("\(act.code) \(fault)").inserted {
                    faults.append(Fault(act: act, fault: fault, way: way + [act.code]))
                }
                // A clock that was left, or a step that contradicts itself, would come again at each standpoint behind it.
                guard found.isEmpty || version.state(to.state)?.isEnd ?? false else {
                    reached.insert(to.state)
                    continue
                }
                let number = numbers[to] ?? places.count
                if number == places.count {
                    numbers[to] = number
                    places.append(to)
                    ways.append(way + [act.code])
                    before.append([])
                    reached.insert(to.state)
                }
                // When the last day is over what has to come before it is no way on.
                let waits = act.conditions.contains { if case .beforeDue = $0 { true } else { false } }
                if next >= 0, !waits { before[number].append(next) }
            }
            isCut = places.count > limit
            next += 1
        }
        guard faults.isEmpty, !isCut else { return }

        var open = places.indices.filter { version.state(places[$0].state)?.isEnd ?? false }
        var ending = Set(open)
        while let number = open.popLast() {
            for earlier in before[number] where ending.insert(earlier).inserted { open.append(earlier) }
        }
        trapped = Set(places.indices.filter { !ending.contains($0) }.map { places[$0].state })
    }
}
