extension Reorganisation.Divided {
    /// To whom an obligation of the unit goes: as decided by hand; else with the officer who has it in hand; else to the
    /// first successor. Nil leaves it with a unit that goes on.
    ///
    /// `officerGoesTo` is where the officer's post in this unit goes.
    public func target(
        of obligation: Key<Obligation>, officerGoesTo: Reorganisation.Target?
    ) -> Reorganisation.Target? {
        if let byHand = work.first(where: { $0.obligation == obligation }) { return byHand.to }
        if let officerGoesTo { return officerGoesTo }
        return ends ? successors.first : nil
    }

    /// Where a post of the unit goes; nil leaves it.
    public func move(of post: Key<Post>) -> Reorganisation.MovedPost? {
        if let byHand = posts.first(where: { $0.post == post }) { return byHand }
        return ends ? successors.first.map { .init(post: post, to: $0) } : nil
    }
}

extension Reorganisation {
    /// What is wrong with the plan in itself, in words; nothing when it can be tried.
    public var faults: [String] {
        var faults: [String] = []
        let units = divided.map(\.unit)
        if founded.isEmpty, renamed.isEmpty, divided.isEmpty { faults.append("Chưa chọn đơn vị nào để sắp xếp.") }
        if Set(units).count != units.count { faults.append("Một đơn vị được nêu hai lần trong danh sách sắp xếp.") }
        let gone = Set(ending.map(\.unit))
        if renamed.contains(where: { gone.contains($0.unit) }) {
            faults.append("Đơn vị kết thúc hoạt động thì không đổi tên nữa.")
        }
        for change in divided {
            if change.successors.isEmpty { faults.append("Chưa chọn đơn vị tiếp nhận.") }
            for target in change.successors + change.posts.map(\.to) + change.work.map(\.to) {
                switch target {
                case .founded(let index) where !founded.indices.contains(index):
                    faults.append("Đơn vị tiếp nhận không có trong danh sách đơn vị thành lập mới.")
                case .unit(let unit) where gone.contains(unit):
                    faults.append("Đơn vị tiếp nhận cũng kết thúc hoạt động; hãy chọn đơn vị còn hoạt động.")
                case .unit(let unit) where change.ends && unit == change.unit:
                    faults.append("Đơn vị kết thúc hoạt động không thể tự tiếp nhận việc của mình.")
                default: break
                }
            }
        }
        return faults.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
}
