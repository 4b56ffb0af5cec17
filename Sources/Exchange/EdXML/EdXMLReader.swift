import Desk
public import Office
import Paper
import WorkTime

/// Reads messages of the national interchange: QCVN 102:2016/BTTTT with its amendment of 2022, and what senders make of it.
///
/// No entities, no document type, nothing from outside the bytes. What is odd but clear is understood and noted; what is
/// not clear is refused with the reason.
public enum EdXMLReader {
    /// Throws `InterchangeRefusal` for whatever is no message, or lacks what a message must have.
    public static func message(
        _ bytes: [UInt8], limits: EdXMLLimits = .init()
    ) throws -> InterchangeMessage {
        guard !bytes.isEmpty else { throw InterchangeRefusal("Thông điệp rỗng.") }
        guard bytes.count <= limits.bytes else {
            throw InterchangeRefusal("Thông điệp lớn hơn \(limits.bytes >> 20) MB.")
        }
        let tree = try EdXMLTree(bytes, limits: limits)
        guard tree.root.name == "edXML",
            let header = tree.root["edXMLEnvelope"]?["edXMLHeader"], let message = header["MessageHeader"]
        else {
            throw InterchangeRefusal(
                "Không phải thông điệp edXML: thiếu edXMLEnvelope, edXMLHeader hoặc MessageHeader.")
        }
        var reading = EdXMLReading(tree: tree, limits: limits)
        if message["StatusCode"] != nil { return .status(try reading.status(message)) }
        return .document(try reading.document(message, header: header))
    }
}

/// One message being read.
struct EdXMLReading {
    let tree: EdXMLTree
    let limits: EdXMLLimits
    private var notes: [String] = []

    init(tree: EdXMLTree, limits: EdXMLLimits) {
        self.tree = tree
        self.limits = limits
        notes = tree.notes
    }

    mutating func status(_ message: EdXMLTree.Element) throws -> InterchangeStatusReport {
        let code = text(message, "StatusCode") ?? ""
        guard let status = InterchangeStatus(rawValue: code.count == 1 ? "0" + code : code) else {
            throw InterchangeRefusal("Mã trạng thái «\(code.prefix(20))» không có trong quy chuẩn.")
        }
        let reference = reference(message["ResponseFor"])
        guard reference.documentID != nil || reference.code != nil else {
            throw InterchangeRefusal("Thông điệp trạng thái không cho biết là của văn bản nào (ResponseFor).")
        }
        guard let at = text(message, "Timestamp").flatMap(EdXMLTime.instant) else {
            throw InterchangeRefusal("Thông điệp trạng thái không có thời điểm hợp lệ (Timestamp).")
        }
        return InterchangeStatusReport(
            from: try sender(message), reference: reference, staff: staff(message["StaffInfo"]), status: status,
            words: text(message, "Description"), at: at)
    }

    mutating func document(
        _ message: EdXMLTree.Element, header: EdXMLTree.Element
    ) throws -> InterchangeDocument {
        let from = try sender(message)
        let receivers = message.all("To").prefix(limits.several).map(agency)
        if receivers.allSatisfy({ $0.code == nil }) { notes.append("Thông điệp không ghi nơi nhận rõ ràng.") }
        let business = try business(header["TraceHeaderList"]?["Bussiness"])
        let answers = message.all("ResponseFor").prefix(limits.several).map(reference).filter { !$0.isEmpty }
        let kind = business?.kind ?? .new
        guard let id = text(message, "DocumentId") ?? business?.documentID else {
            throw InterchangeRefusal("Thông điệp không có mã văn bản (DocumentId).")
        }
        let subject = text(message, "Subject")
        if kind == .new || kind == .replacement, subject == nil {
            throw InterchangeRefusal("Văn bản trong thông điệp không có trích yếu (Subject).")
        }
        var document = InterchangeDocument(from: from, to: Array(receivers), documentID: id, subject: subject ?? "")
        document.number = text(message["Code"], "CodeNumber")
        document.notation = text(message["Code"], "CodeNotation")
        document.place = text(message["PromulgationInfo"], "Place")
        document.issuedOn = day(message["PromulgationInfo"], "PromulgationDate")
        document.kind = text(message["DocumentType"], "TypeName")
        document.kindCode = text(message["DocumentType"], "Type")
        document.content = text(message, "Content")
        let signer = message["SignerInfo"]
        document.signer = .init(
            competence: text(signer, "Competence"), position: text(signer, "Position"), name: text(signer, "FullName"))
        document.dueOn = day(message, "DueDate")
        other(message["OtherInfo"], into: &document)
        document.answers = Array(answers)
        document.steering = number(message, "SteeringType") ?? 1
        document.places = message["ToPlaces"]?.all("Place").prefix(limits.several).compactMap(tree.text) ?? []
        document.traces = traces(header)
        document.business = business
        document.isSigned = header["Signature"] != nil
        document.attachments = try EdXMLAttachments(tree: tree, limits: limits, notes: &notes).all()
        if kind == .new || kind == .replacement, document.attachments.isEmpty {
            notes.append("Thông điệp không có tệp đính kèm.")
        }
        document.notes = notes
        return document
    }

    // MARK: - Parts

    private func sender(_ message: EdXMLTree.Element) throws -> InterchangeAgency {
        guard let element = message["From"] else { throw InterchangeRefusal("Thông điệp không ghi nơi gửi (From).") }
        let from = agency(element)
        guard from.code != nil else {
            let written = String(decoding: element["OrganId"]?.bytes ?? [], as: UTF8.self).tidy.prefix(50)
            throw InterchangeRefusal("Mã định danh của nơi gửi «\(written)» không hợp lệ.")
        }
        return from
    }

    private func agency(_ element: EdXMLTree.Element) -> InterchangeAgency {
        var agency = InterchangeAgency(
            code: text(element, "OrganId").flatMap(AgencyCode.init), name: text(element, "OrganName"))
        agency.inCharge = text(element, "OrganizationInCharge")
        agency.address = text(element, "OrganAdd")
        agency.email = text(element, "Email")
        agency.telephone = text(element, "Telephone")
        agency.fax = text(element, "Fax")
        agency.website = text(element, "Website")
        return agency
    }

    private func reference(_ element: EdXMLTree.Element?) -> InterchangeReference {
        InterchangeReference(
            organ: text(element, "OrganId").flatMap(AgencyCode.init), code: text(element, "Code"),
            documentID: text(element, "DocumentId"),
            day: text(element, "PromulgationDate").flatMap(EdXMLTime.day))
    }

    private func staff(_ element: EdXMLTree.Element?) -> InterchangeStaff {
        InterchangeStaff(
            department: text(element, "Department"), staff: text(element, "Staff"), email: text(element, "Email"),
            mobile: text(element, "Mobile"))
    }

    /// The literal spelling of the standard; senders of new papers leave it out.
    private func business(_ element: EdXMLTree.Element?) throws -> InterchangeDocument.Business? {
        guard let element else { return nil }
        let code = text(element, "BussinessDocType") ?? "0"
        guard let kind = Int(code).flatMap(InterchangeBusiness.init) else {
            throw InterchangeRefusal("Loại nghiệp vụ «\(code.prefix(20))» không có trong quy chuẩn.")
        }
        var business = InterchangeDocument.Business(
            kind: kind, reason: text(element, "BussinessDocReason"), documentID: text(element, "DocumentId"))
        business.paper = text(element, "Paper")
        business.changesDocument = text(element["BussinessDocumentInfo"], "DocumentInfo").map { $0 == "1" }
        let receivers = element["BussinessDocumentInfo"]?["ReceiverList"]?.all("Receiver") ?? []
        for receiver in receivers.prefix(limits.several) {
            guard let code = text(receiver, "OrganId").flatMap(AgencyCode.init) else { continue }
            if text(receiver, "ReceiverType") == "0" {
                business.removed.append(code)
            } else {
                business.added.append(code)
            }
        }
        business.replaced =
            element["ReplacementInfoList"]?.all("ReplacementInfo").prefix(limits.several)
            .compactMap { text($0, "DocumentId") } ?? []
        business.staff = staff(element["StaffInfo"])
        return business
    }

    private func other(_ element: EdXMLTree.Element?, into document: inout InterchangeDocument) {
        document.priority = number(element, "Priority").flatMap { (0...4).contains($0) ? $0 : nil } ?? 0
        document.sphere = text(element, "SphereOfPromulgation")
        document.typist = text(element, "TyperNotation")
        document.copies = number(element, "PromulgationAmount")
        document.pages = number(element, "PageAmount")
        document.appendixes =
            element?["Appendixes"]?.all("Appendix").prefix(limits.several).compactMap(tree.text) ?? []
    }

    private func traces(_ header: EdXMLTree.Element) -> [InterchangeDocument.Trace] {
        (header["TraceHeaderList"]?.all("TraceHeader") ?? []).prefix(limits.several).map { trace in
            .init(
                organ: text(trace, "OrganId").flatMap(AgencyCode.init),
                at: text(trace, "Timestamp").flatMap(EdXMLTime.instant))
        }
    }

    // MARK: - Values

    private func text(_ element: EdXMLTree.Element?, _ name: String) -> String? { tree.text(element?[name]) }

    private func number(_ element: EdXMLTree.Element?, _ name: String) -> Int? {
        text(element, name).flatMap { Int($0) }.flatMap { (0...1_000_000).contains($0) ? $0 : nil }
    }

    private mutating func day(_ element: EdXMLTree.Element?, _ name: String) -> CalendarDay? {
        guard let text = text(element, name) else { return nil }
        if let day = EdXMLTime.day(text) { return day }
        notes.append("Ngày «\(text.prefix(30))» ở \(name) không đọc được.")
        return nil
    }
}
