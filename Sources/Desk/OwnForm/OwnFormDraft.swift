public import Office
import Process

/// What was entered on the own form.
public struct OwnFormDraft: Sendable {
    /// A file, with the place of the paper that it is in the procedure's list.
    public struct File: Sendable {
        public let part: Int
        public let file: AttachedFile

        public init(part: Int, _ file: AttachedFile) {
            self.part = part
            self.file = file
        }
    }

    public static let mostFiles = 20
    /// Bytes of one file.
    public static let mostBytes = 20 << 20
    /// Endings of files that are taken.
    public static let endings = ["pdf", "doc", "docx", "xls", "xlsx", "jpg", "jpeg", "png", "tif", "tiff"]

    public var kind: Applicant.Kind
    public var name: String?
    public var number: String?
    public var address: String?
    public var phone: String?
    public var mail: String?
    /// By the codes of the step's fields.
    public var fields: [String: String]
    public var files: [File]
    /// How the result is wanted; nil where nothing was said.
    public var wish: DeliveryWay?
    /// Where the post brings it.
    public var wishAddress: String?

    public init(
        kind: Applicant.Kind, name: String? = nil, number: String? = nil, address: String? = nil,
        phone: String? = nil, mail: String? = nil, fields: [String: String] = [:], files: [File] = [],
        wish: DeliveryWay? = nil, wishAddress: String? = nil
    ) {
        self.wish = wish
        self.wishAddress = wishAddress
        self.kind = kind
        self.name = name
        self.number = number
        self.address = address
        self.phone = phone
        self.mail = mail
        self.fields = fields
        self.files = files
    }

    /// Who sends it. Throws `.invalid` at the first field that is wrong: between agencies nobody sends for himself, there must be a way to
    /// answer, and digits by which the look-up knows whoever sent it.
    public func applicant(for procedure: Procedure) throws(OfficeError) -> Applicant {
        guard kind == .organisation || procedure.content.audience == .public else {
            throw OfficeError(.invalid, "Thủ tục này do cơ quan, tổ chức nộp.", field: "kind")
        }
        let person = try Applicant(
            kind: kind, name: name, number: number, address: address, phone: phone, mail: mail,
            called: "Họ tên hoặc tên cơ quan, tổ chức")
        guard person.address != nil else {
            throw OfficeError(.invalid, "Chưa nhập «Địa chỉ».", field: "address")
        }
        guard person.phone != nil || person.mail != nil else {
            throw OfficeError(
                .invalid, "Ghi số điện thoại hoặc thư điện tử để cơ quan liên hệ.", field: "phone")
        }
        guard person.phone != nil || person.number != nil else {
            throw OfficeError(
                .invalid,
                "Ghi số điện thoại hoặc số giấy tờ: các chữ số cuối dùng để tra cứu hồ sơ.", field: "phone")
        }
        return person
    }

    /// Where the post is to bring the result; nil for every other way. Throws `.invalid` at the field that is wrong: the post needs an
    /// address, and between agencies alone an electronic result finds its way without one of mail.
    public func checkedWishAddress(for procedure: Procedure) throws(OfficeError) -> String? {
        switch wish {
        case .counter?, nil: return nil
        case .post?:
            let label = "Địa chỉ nhận kết quả"
            guard let address = try EnteredText.optional(wishAddress, label, field: "wish-address") else {
                throw OfficeError(.invalid, "Chưa nhập «\(label)».", field: "wish-address")
            }
            return address
        case .electronic?:
            guard procedure.content.audience == .internal || mail?.tidyOrNil != nil else {
                throw OfficeError(
                    .invalid,
                    "Nhận bản điện tử thì cần «Thư điện tử». Bấm «Quay lại» để ghi, hoặc chọn cách nhận khác.",
                    field: "wish")
            }
            return nil
        }
    }

    /// The answers as they are kept. Throws `.invalid` at `field-CODE` of the first that is missing or does not fit.
    public func answers(_ form: OwnFormQuestion.Answer) throws(OfficeError) -> [PortalMessage.Answer] {
        var answers: [PortalMessage.Answer] = []
        for field in form.fields {
            let typed = fields[field.code] ?? ""
            guard !typed.allSatisfy(\.isWhitespace) else {
                guard form.act?.needs.contains(field.code) == true else { continue }
                throw OfficeError(.invalid, "Chưa nhập «\(field.title)».", field: "field-\(field.code)")
            }
            guard let kept = field.kept(typed) else {
                throw OfficeError(
                    .invalid, "«\(field.title)» phải là \(field.hint).", field: "field-\(field.code)")
            }
            answers.append(.init(label: field.title, value: field.shown(kept), field: field.code, kept: kept))
        }
        return answers
    }

    /// Whether a file by itself can go along.
    public static func fits(_ file: AttachedFile) -> Bool { fault(of: file) == nil }

    private static func fault(of file: AttachedFile) -> String? {
        let ending = file.name.split(separator: ".").last?.lowercased() ?? ""
        if !endings.contains(ending) {
            return "Tệp «\(file.name)» không đúng loại: chỉ nhận PDF, Word, Excel, ảnh JPG, PNG, TIFF."
        }
        if file.size == 0 { return "Tệp «\(file.name)» rỗng. Hãy chọn lại tệp." }
        return file.size > mostBytes ? tooLarge(file.name) : nil
    }

    /// What is said of a file of more than `mostBytes`.
    public static func tooLarge(_ name: String) -> String {
        "Tệp «\(name)» lớn quá 20 MB. Hãy chia nhỏ hoặc giảm dung lượng."
    }

    /// Throws `.invalid` at `file-PLACE` of the first file that cannot be taken, and of the first that is one too many.
    static func check(_ files: [File], papers: Int) throws(OfficeError) {
        for sent in files {
            let (field, name) = ("file-\(sent.part)", sent.file.name)
            guard (0..<papers).contains(sent.part) else {
                throw OfficeError(.invalid, "Tệp «\(name)» không thuộc giấy tờ nào của thủ tục.", field: "file-0")
            }
            if let fault = Self.fault(of: sent.file) { throw OfficeError(.invalid, fault, field: field) }
        }
        guard files.count <= mostFiles else {
            throw OfficeError(
                .invalid, "Một hồ sơ gửi được nhiều nhất \(mostFiles) tệp. Hãy bỏ bớt hoặc ghép tệp.",
                field: "file-\(files[mostFiles].part)")
        }
    }

    /// The files with the names of their papers. Throws `.invalid` at `file-PLACE` of the first paper that is missing or that a file of
    /// it cannot be.
    public func checkedFiles(_ procedure: Procedure) throws(OfficeError) -> [PortalFile] {
        let parts = procedure.content.parts
        try Self.check(files, papers: parts.count)
        for (place, part) in parts.enumerated() where part.isRequired && !files.contains(where: { $0.part == place }) {
            throw OfficeError(.invalid, "Chưa có tệp của «\(part.title)».", field: "file-\(place)")
        }
        return files.sorted { $0.part < $1.part }.map { PortalFile(part: parts[$0.part].title, file: $0.file) }
    }
}
