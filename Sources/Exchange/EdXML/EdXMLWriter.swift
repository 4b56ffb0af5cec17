import Foundation
public import Office
import Paper
import WorkTime

/// Writes messages of the national interchange as QCVN 102:2016/BTTTT lays them out, in the order in which its elements
/// stand there. The same message gives the same bytes.
public enum EdXMLWriter {
    /// Each attachment is packed as a ZIP with one entry whose name follows from the message and its place in it. Throws
    /// `PaperError` where there is no memory for that.
    public static func bytes(_ message: InterchangeMessage) throws -> [UInt8] {
        switch message {
        case .document(let document): try bytes(document)
        case .status(let status): bytes(status)
        }
    }

    private static let prolog = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
    private static let root = "<edXML xmlns=\"\(EdXMLText.namespace)\" xmlns:edXML=\"\(EdXMLText.namespace)\">"

    private static func bytes(_ status: InterchangeStatusReport) -> [UInt8] {
        var text = EdXMLText()
        text.line(prolog)
        text.line(root)
        text.element("edXMLEnvelope") { text in
            text.element("edXMLHeader") { text in
                text.element("MessageHeader") { text in
                    agency("From", status.from, &text)
                    reference(status.reference, &text)
                    staff(status.staff, &text)
                    text.value("StatusCode", status.status.rawValue)
                    text.value("Description", status.words)
                    text.value("Timestamp", EdXMLTime.text(status.at))
                }
            }
        }
        text.line("</edXML>")
        return text.bytes
    }

    private static func bytes(_ document: InterchangeDocument) throws -> [UInt8] {
        var text = EdXMLText()
        text.line(prolog)
        text.line(root)
        text.element("edXMLEnvelope") { text in
            text.element("edXMLHeader") { text in
                header(document, &text)
                text.element("TraceHeaderList") { text in traces(document, &text) }
            }
            text.element("edXMLBody") { text in
                text.element("edXMLManifest", " version=\"1.0\"") { text in
                    for (index, file) in document.attachments.enumerated() {
                        text.element("Reference") { text in
                            text.value("ContentId", "cid:\(id(document, index))")
                            text.value("ContentType", file.mediaType ?? "application/octet-stream")
                            text.value("Description", file.description)
                            text.value("AttachmentName", file.name)
                        }
                    }
                }
            }
        }
        if !document.attachments.isEmpty {
            text.line("<AttachmentEncoded>")
            for (index, file) in document.attachments.enumerated() {
                let id = id(document, index)
                let packed = try ZipPacker.pack([(path: id, bytes: file.bytes)])
                text.element("Attachment") { text in
                    text.value("ContentId", id)
                    text.value("AttachmentName", file.name)
                    text.value("Description", file.description)
                    text.value("ContentType", file.mediaType ?? "application/octet-stream")
                    text.encoded("ContentTransferEncoded", Array(Data(packed).base64EncodedData()))
                }
            }
            text.line("</AttachmentEncoded>")
        }
        text.line("</edXML>")
        return text.bytes
    }

    private static func header(_ document: InterchangeDocument, _ text: inout EdXMLText) {
        text.element("MessageHeader") { text in
            agency("From", document.from, &text)
            for receiver in document.to { agency("To", receiver, &text) }
            text.value("DocumentId", document.documentID)
            text.element("Code") { text in
                text.value("CodeNumber", document.number)
                text.value("CodeNotation", document.notation)
            }
            text.element("PromulgationInfo") { text in
                text.value("Place", document.place)
                text.value("PromulgationDate", document.issuedOn.map { EdXMLTime.text($0) })
            }
            text.element("DocumentType") { text in
                text.value("Type", document.kindCode)
                text.value("TypeName", document.kind)
            }
            text.value("Subject", document.subject)
            text.value("Content", document.content)
            text.element("SignerInfo") { text in
                text.value("Competence", document.signer.competence)
                text.value("Position", document.signer.position)
                text.value("FullName", document.signer.name)
            }
            text.value("DueDate", document.dueOn.map { EdXMLTime.text($0) })
            text.element("OtherInfo") { text in
                text.value("Priority", document.priority)
                text.value("SphereOfPromulgation", document.sphere)
                text.value("TyperNotation", document.typist)
                text.value("PromulgationAmount", document.copies)
                text.value("PageAmount", document.pages)
                if !document.appendixes.isEmpty {
                    text.element("Appendixes") { text in
                        for appendix in document.appendixes { text.value("Appendix", appendix) }
                    }
                }
            }
            for answer in document.answers { reference(answer, &text) }
            text.value("SteeringType", document.steering)
            if !document.places.isEmpty {
                text.element("ToPlaces") { text in
                    for place in document.places { text.value("Place", place) }
                }
            }
        }
    }

    private static func traces(_ document: InterchangeDocument, _ text: inout EdXMLText) {
        for trace in document.traces {
            text.element("TraceHeader") { text in
                text.value("OrganId", trace.organ?.text)
                text.value("Timestamp", trace.at.map { EdXMLTime.text($0) })
            }
        }
        guard let business = document.business else { return }
        text.element("Bussiness") { text in
            text.value("DocumentId", business.documentID)
            text.value("BussinessDocType", business.kind.rawValue)
            text.value("BussinessDocReason", business.reason)
            text.value("Paper", business.paper)
            let changesReceivers = !business.added.isEmpty || !business.removed.isEmpty
            if business.changesDocument != nil || changesReceivers {
                text.element("BussinessDocumentInfo") { text in
                    if let changes = business.changesDocument { text.value("DocumentInfo", changes ? 1 : 0) }
                    if changesReceivers { text.value("DocumentReceiver", 1) }
                    guard changesReceivers else { return }
                    text.element("ReceiverList") { text in
                        for (list, type) in [(business.removed, 0), (business.added, 1)] {
                            for code in list {
                                text.element("Receiver") { text in
                                    text.value("OrganId", code.text)
                                    text.value("ReceiverType", type)
                                }
                            }
                        }
                    }
                }
            }
            if !business.replaced.isEmpty {
                text.element("ReplacementInfoList") { text in
                    for id in business.replaced {
                        text.element("ReplacementInfo") { text in
                            text.value("DocumentId", id)
                            text.element("OrganIdList") { text in
                                for receiver in document.to { text.value("OrganId", receiver.code?.text) }
                            }
                        }
                    }
                }
            }
            staff(business.staff, &text)
        }
    }

    private static func agency(_ name: String, _ agency: InterchangeAgency, _ text: inout EdXMLText) {
        text.element(name) { text in
            text.value("OrganId", agency.code?.text)
            text.value("OrganizationInCharge", agency.inCharge)
            text.value("OrganName", agency.name)
            text.value("OrganAdd", agency.address)
            text.value("Email", agency.email)
            text.value("Telephone", agency.telephone)
            text.value("Fax", agency.fax)
            text.value("Website", agency.website)
        }
    }

    private static func reference(_ reference: InterchangeReference, _ text: inout EdXMLText) {
        text.element("ResponseFor") { text in
            text.value("OrganId", reference.organ?.text)
            text.value("Code", reference.code)
            text.value("DocumentId", reference.documentID)
            text.value("PromulgationDate", reference.day.map { EdXMLTime.text($0) })
        }
    }

    private static func staff(_ staff: InterchangeStaff, _ text: inout EdXMLText) {
        guard staff != InterchangeStaff() else { return }
        text.element("StaffInfo") { text in
            text.value("Department", staff.department)
            text.value("Staff", staff.staff)
            text.value("Email", staff.email)
            text.value("Mobile", staff.mobile)
        }
    }

    /// A name in the form of a UUID that follows from message and place: FNV-1a over both, twice.
    private static func id(_ document: InterchangeDocument, _ index: Int) -> String {
        func hash(_ text: String) -> UInt64 {
            text.utf8.reduce(14_695_981_039_346_656_037) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
        }
        let name = "\(document.from.code?.key ?? "")|\(document.documentID)|\(index)"
        let digits = [hash(name), hash(name + "|")].map { value in
            let hex = String(value, radix: 16)
            return String(repeating: "0", count: 16 - hex.count) + hex
        }.joined()
        let cuts = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32]
        let letters = Array(digits)
        return cuts.map { String(letters[$0]) }.joined(separator: "-")
    }
}
