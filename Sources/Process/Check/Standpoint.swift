/// Where a case can stand, as far as its ways on depend on it: what the check walks through instead of cases.
struct Standpoint: Hashable {
    enum Movement: Hashable { case running, paused }

    let state: String
    var clocks: [String: Movement] = [:]
    var tracks: Set<String> = []
    /// The roles that are given to somebody.
    var assigned: Set<String> = []
    /// Of the acts that matter for others, those that were done.
    var done: Set<String> = []
}

/// What is wrong with an act at a standpoint.
enum WayFault: Hashable {
    case startsRunning(String)
    case notRunning(String, verb: String)
    case notPaused(String)
    case trackOpen(String)
    case unassigned(role: String, state: String)
    case unassignedTrack(role: String, track: String)
    case clockLeft(String)
    case trackLeft(String)

    var message: String {
        switch self {
        case .startsRunning(let clock): "bắt đầu tính thời hạn «\(clock)» khi thời hạn ấy đang được tính"
        case .notRunning(let clock, let verb): "\(verb) thời hạn «\(clock)» khi thời hạn ấy không được tính"
        case .notPaused(let clock): "tính tiếp thời hạn «\(clock)» khi thời hạn ấy không tạm dừng"
        case .trackOpen(let track): "mở nhánh «\(track)» đang mở"
        case .unassigned(let role, let state): "chuyển đến «\(state)» khi vai trò «\(role)» chưa được giao cho ai"
        case .unassignedTrack(let role, let track): "mở nhánh «\(track)» khi vai trò «\(role)» chưa được giao cho ai"
        case .clockLeft(let clock): "kết thúc hồ sơ khi thời hạn «\(clock)» chưa dừng"
        case .trackLeft(let track): "kết thúc hồ sơ khi nhánh «\(track)» chưa khép"
        }
    }
}

extension ProcessVersion {
    /// Where an act leads from a standpoint; nil where it cannot be done there, whatever fields and days say.
    func way(_ act: ProcessAct, from start: Standpoint?, watching: Set<String>) -> (to: Standpoint, faults: [WayFault])?
    {
        if let start, !act.states.contains(start.state) { return nil }
        if start == nil, !act.isOpening { return nil }
        guard let target = act.to ?? start?.state, let state = state(target) else { return nil }
        for condition in act.conditions where !allows(condition, start) { return nil }
        if act.isOnce, start?.done.contains(act.code) ?? false { return nil }
        for track in act.closes where track != VersionReader.all && !(start?.tracks.contains(track) ?? false) {
            return nil
        }

        var to = Standpoint(
            state: target, clocks: start?.clocks ?? [:], tracks: start?.tracks ?? [], assigned: start?.assigned ?? [],
            done: start?.done ?? [])
        var faults: [WayFault] = []
        to.assigned.formUnion(act.assigns)
        if watching.contains(act.code) { to.done.insert(act.code) }
        for track in act.closes.contains(VersionReader.all) ? Array(to.tracks) : act.closes {
            to.tracks.remove(track)
            if let clock = self.track(track)?.clock { to.clocks[clock] = nil }
        }
        for effect in act.clocks { apply(effect, &to, &faults) }
        for track in act.opens {
            if !to.tracks.insert(track).inserted { faults.append(.trackOpen(track)) }
            guard let track = self.track(track) else { continue }
            to.clocks[track.clock] = .running
            if !isHeld(track.owner, to) { faults.append(.unassignedTrack(role: track.owner, track: track.code)) }
        }
        if !isHeld(state.owner, to) { faults.append(.unassigned(role: state.owner, state: state.code)) }
        if state.isEnd {
            faults += to.clocks.keys.sorted().map(WayFault.clockLeft) + to.tracks.sorted().map(WayFault.trackLeft)
        }
        return (to, faults)
    }

    private func allows(_ condition: ActCondition, _ start: Standpoint?) -> Bool {
        switch condition {
        case .field, .ahead: true
        case .beforeDue(let clock), .afterDue(let clock): start?.clocks[clock] == .running
        case .done(let act): start?.done.contains(act) ?? false
        case .notDone(let act): !(start?.done.contains(act) ?? false)
        case .closed(let track): !(start?.tracks.contains(track) ?? false)
        case .open(let track): start?.tracks.contains(track) ?? false
        }
    }

    private func isHeld(_ role: String, _ place: Standpoint) -> Bool {
        place.assigned.contains(role) || self.role(role)?.holder.isStanding ?? false
    }

    private func apply(_ effect: ClockEffect, _ place: inout Standpoint, _ faults: inout [WayFault]) {
        func needsRunning(_ clock: String, _ verb: String) {
            if place.clocks[clock] != .running { faults.append(.notRunning(clock, verb: verb)) }
        }
        switch effect {
        case .start(let clock):
            if place.clocks[clock] != nil { faults.append(.startsRunning(clock)) }
            place.clocks[clock] = .running
        case .stop(let clock):
            if place.clocks[clock] == nil { faults.append(.notRunning(clock, verb: "dừng")) }
            place.clocks[clock] = nil
        case .drop(let clock):
            if place.clocks[clock] == nil { faults.append(.notRunning(clock, verb: "thôi tính")) }
            place.clocks[clock] = nil
        case .stopAll: place.clocks = [:]
        case .pause(let clock):
            needsRunning(clock, "tạm dừng")
            place.clocks[clock] = .paused
        case .resume(let clock):
            if place.clocks[clock] != .paused { faults.append(.notPaused(clock)) }
            place.clocks[clock] = .running
        case .extend(let clock, _): needsRunning(clock, "gia hạn")
        case .move(let clock, _): needsRunning(clock, "hẹn lại")
        case .recount(let clock): needsRunning(clock, "tính lại")
        }
    }
}
