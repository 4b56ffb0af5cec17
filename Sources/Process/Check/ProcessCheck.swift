import WorkTime

/// Finds what is wrong in a version of a process before any case runs by it: names that nobody explains, and ways
/// through it that no case should take.
struct ProcessCheck {
    let version: ProcessVersion
    let faults: RuleFaults

    init(_ version: ProcessVersion, _ faults: RuleFaults) {
        self.version = version
        self.faults = faults
    }

    func run() {
        names()
        guard !faults.hasErrors else { return }
        unused()
        ways()
    }

    // MARK: - Names

    private func names() {
        for state in version.states { know(.role, [state.owner], state.line, "trạng thái «\(state.code)»") }
        if !version.states.contains(where: \.isEnd) {
            faults.refuse(version.line, "quy trình không có trạng thái kết thúc nào («end»)")
        }
        if !version.acts.contains(where: \.isOpening) {
            faults.refuse(version.line, "quy trình không có bước mở đầu nào («in: start»)")
        }
        for track in version.tracks {
            know(.role, [track.owner], track.line, "nhánh «\(track.code)»")
            know(.clock, [track.clock], track.line, "nhánh «\(track.code)»")
        }
        for clock in version.clocks {
            for length in clock.lengths {
                for (field, value) in length.when { match(field, value, length.line, "thời hạn «\(clock.code)»") }
            }
        }
        for act in version.acts { names(act) }
    }

    private func names(_ act: ProcessAct) {
        let place = "bước «\(act.code)»"
        know(.state, act.states, act.line, place)
        know(.state, act.to.map { [$0] } ?? [], act.line, place)
        know(.role, act.by + act.assigns, act.line, place)
        know(.field, act.needs + act.asks, act.line, place)
        know(.paper, act.papers, act.line, place)
        know(.form, act.forms, act.line, place)
        know(.track, (act.opens + act.closes).filter { $0 != VersionReader.all }, act.line, place)
        know(.clock, act.clocks.compactMap(\.clock), act.line, place)
        if act.isOpening, act.to == nil { faults.refuse(act.line, "\(place) mở đầu nên phải có «to»") }
        for code in act.states where version.state(code)?.isEnd ?? false {
            faults.refuse(act.line, "\(place) thực hiện ở trạng thái kết thúc «\(code)»")
        }
        for role in act.assigns where version.role(role)?.holder.isStanding ?? false {
            faults.refuse(act.line, "\(place) giao vai trò «\(role)» vốn có sẵn, không phải giao")
        }
        for field in act.needs where act.asks.contains(field) {
            faults.refuse(act.line, "\(place) nêu trường «\(field)» cả ở «needs» và «asks»")
        }
        for effect in act.clocks {
            if case .move(_, let field) = effect {
                know(.field, [field], act.line, place)
                if version.field(field).map({ $0.kind != .day }) ?? false || !act.needs.contains(field) {
                    faults.refuse(
                        act.line, "\(place) hẹn lại theo trường «\(field)»: phải là ngày và nằm trong «needs»")
                }
            }
            if case .extend(let code, let term) = effect, let clock = version.clock(code),
                clock.lengths.contains(where: { $0.term.unit != term.unit })
            {
                faults.refuse(act.line, "\(place) gia hạn bằng loại ngày khác với thời hạn «\(code)»")
            }
        }
        for condition in act.conditions {
            switch condition {
            case .field(let field, let value): match(field, value, act.line, place)
            case .beforeDue(let code), .afterDue(let code): know(.clock, [code], act.line, place)
            case .done(let code), .notDone(let code): know(.act, [code], act.line, place)
            case .closed(let code), .open(let code): know(.track, [code], act.line, place)
            case .ahead(let field, _):
                know(.field, [field], act.line, place)
                if version.field(field).map({ $0.kind != .day }) ?? false || !act.needs.contains(field) {
                    faults.refuse(
                        act.line, "\(place) đòi báo trước theo trường «\(field)»: phải là ngày và nằm trong «needs»")
                }
            }
        }
    }

    private enum Part: String {
        case role = "vai trò"
        case state = "trạng thái"
        case field = "trường"
        case paper = "giấy tờ"
        case form = "biểu mẫu"
        case clock = "thời hạn"
        case track = "nhánh"
        case act = "bước"
    }

    private func codes(_ part: Part) -> [String] {
        switch part {
        case .role: version.roles.map(\.code)
        case .state: version.states.map(\.code)
        case .field: version.fields.map(\.code)
        case .paper: version.papers.map(\.code)
        case .form: version.forms.map(\.code)
        case .clock: version.clocks.map(\.code)
        case .track: version.tracks.map(\.code)
        case .act: version.acts.map(\.code)
        }
    }

    private func know(_ part: Part, _ codes: [String], _ line: Int, _ place: String) {
        let known = self.codes(part)
        for code in codes where !known.contains(code) && !code.isEmpty {
            faults.refuse(
                line, "\(place) dùng \(part.rawValue) «\(code)» chưa được khai báo cho phiên bản \(version.number)")
        }
    }

    /// A field that must say something: known, and able to say it.
    private func match(_ code: String, _ value: String, _ line: Int, _ place: String) {
        know(.field, [code], line, place)
        guard let field = version.field(code) else { return }
        if field.kept(value) != value {
            faults.refuse(line, "\(place): trường «\(code)» không thể là «\(value)» (\(field.hint))")
        } else if !version.acts.contains(where: { $0.needs.contains(code) || $0.asks.contains(code) }) {
            faults.refuse(line, "\(place) xét trường «\(code)» mà không bước nào hỏi")
        }
    }

    private func unused() {
        let acts = version.acts
        let used: [(Part, Set<String>, [(String, Int)])] = [
            (
                .role,
                Set(acts.flatMap { $0.by + $0.assigns } + version.states.map(\.owner) + version.tracks.map(\.owner)),
                version.roles.filter { $0.holder != .citizen }.map { ($0.code, $0.line) }
            ),
            (.field, Set(acts.flatMap { $0.needs + $0.asks }), version.fields.map { ($0.code, $0.line) }),
            (.paper, Set(acts.flatMap(\.papers)), version.papers.map { ($0.code, $0.line) }),
            (.form, Set(acts.flatMap(\.forms)), version.forms.map { ($0.code, $0.line) }),
        ]
        for (part, names, known) in used {
            for (code, line) in known where !names.contains(code) {
                faults.warn(line, "\(part.rawValue) «\(code)» không được dùng trong phiên bản \(version.number)")
            }
        }
    }
}
