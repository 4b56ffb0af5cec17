extension Rung {
    /// «trước hạn 03 ngày làm việc», «ngày đến hạn», «quá hạn 05 ngày làm việc»
    public var moment: String {
        let days = abs(workingDays)
        let count = (days < 10 ? "0" : "") + "\(days) ngày làm việc"
        return workingDays == 0 ? "đúng ngày đến hạn" : workingDays < 0 ? "trước hạn \(count)" : "quá hạn \(count)"
    }

    /// «nhắc công chức, trưởng đơn vị»
    public var words: String { words(to: audience) }

    func words(to audience: [Audience]) -> String {
        let whom = audience.map(\.words).joined(separator: ", ")
        return switch kind {
        case .reminder: "nhắc \(whom)"
        case .letter: "công văn đôn đốc"
        case .meeting: "đưa vào danh sách họp giao ban tuần"
        }
    }
}

extension Rung.Kind {
    public var words: String {
        switch self {
        case .reminder: "nhắc trong hệ thống"
        case .letter: "công văn đôn đốc"
        case .meeting: "danh sách họp giao ban tuần"
        }
    }
}

extension Rung.Audience {
    public var words: String {
        switch self {
        case .officer: "người thực hiện"
        case .head: "trưởng đơn vị"
        case .leader: "lãnh đạo chỉ đạo"
        }
    }
}
