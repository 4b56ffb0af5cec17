extension ReportSubject {
    public var title: String {
        switch self {
        case .unit: "đơn vị"
        case .person: "người thực hiện"
        case .leader: "lãnh đạo chỉ đạo"
        case .plan: "kế hoạch"
        case .field: "lĩnh vực"
        }
    }

    /// What a line without a key is called.
    public var none: String {
        switch self {
        case .person: "Chưa phân công"
        case .plan: "Không theo kế hoạch"
        case .field: "Chưa phân lĩnh vực"
        case .unit, .leader: "Không rõ"
        }
    }
}

extension String {
    /// With a capital at its beginning.
    public var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
