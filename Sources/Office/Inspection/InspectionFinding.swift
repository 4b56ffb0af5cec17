public import WorkTime

/// Something that an inspection found, of one sampled dossier or of the unit's work as a whole.
public struct InspectionFinding: Sendable, Equatable {
    /// Legal basis: Nghị định 118/2025/NĐ-CP, Điều 5 (what is forbidden), Điều 6 (rights of applicants), Điều 11 (supplements once).
    public enum Kind: String, Sendable, Codable, CaseIterable {
        /// Settled late, or late and open, without the written apology.
        case lateWithoutApology = "late_without_apology"
        /// Papers that are not in the procedure's list were asked for or taken.
        case papersOutsideList = "papers_outside_list"
        /// Supplements were asked for more than once.
        case askedTwice = "asked_twice"
        /// Refused or returned without a written reason.
        case refusedWithoutReason = "refused_without_reason"
        /// No receipt, or dates on it that are wrong.
        case receipt
        /// More was charged than is laid down.
        case fee
        /// Citizens reported harassment.
        case harassment
        /// Procedures not published, or not in full.
        case notPublished = "not_published"
        case other
    }

    public enum State: String, Sendable, Codable, CaseIterable {
        /// By the data, not looked at yet.
        case proposed
        case confirmed
        case dropped
    }

    public let id: Key<InspectionFinding>
    public let visit: Key<InspectionVisit>
    /// The sampled dossier that it is of.
    public let sample: Key<InspectionSample>?
    public let position: Int?
    public let code: String?
    public let kind: Kind
    public let evidence: String
    public let state: State
    /// Why it was dropped.
    public let reason: String?
    /// What the inspected agency says to it.
    public let explanation: String?
    public let explainedBy: String?
    public let explainedAt: Instant?
    /// What citizens said that it was made of.
    public let material: InspectionMaterial.Source?
    public let version: Int64

    public init(
        id: Key<InspectionFinding>, visit: Key<InspectionVisit>, sample: Key<InspectionSample>?, position: Int?,
        code: String?, kind: Kind, evidence: String, state: State, reason: String?, explanation: String?,
        explainedBy: String?, explainedAt: Instant?, material: InspectionMaterial.Source? = nil, version: Int64
    ) {
        self.material = material
        self.id = id
        self.visit = visit
        self.sample = sample
        self.position = position
        self.code = code
        self.kind = kind
        self.evidence = evidence
        self.state = state
        self.reason = reason
        self.explanation = explanation
        self.explainedBy = explainedBy
        self.explainedAt = explainedAt
        self.version = version
    }
}

extension InspectionFinding.Kind {
    public var word: String {
        switch self {
        case .lateWithoutApology: "Quá hạn không có văn bản xin lỗi"
        case .papersOutsideList: "Yêu cầu giấy tờ ngoài thành phần hồ sơ"
        case .askedTwice: "Yêu cầu bổ sung quá một lần"
        case .refusedWithoutReason: "Từ chối, trả hồ sơ không nêu lý do bằng văn bản"
        case .receipt: "Không lập hoặc lập sai giấy tiếp nhận, hẹn trả"
        case .fee: "Thu phí, lệ phí không đúng quy định"
        case .harassment: "Người dân phản ánh bị gây khó khăn, nhũng nhiễu"
        case .notPublished: "Không công khai hoặc công khai không đủ thủ tục"
        case .other: "Khác"
        }
    }
}

extension InspectionFinding.State {
    public var word: String {
        switch self {
        case .proposed: "Dữ liệu cho thấy, chờ đoàn kiểm tra xác nhận"
        case .confirmed: "Đã xác nhận"
        case .dropped: "Không ghi nhận"
        }
    }
}
