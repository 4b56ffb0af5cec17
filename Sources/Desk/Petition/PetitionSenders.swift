import Office

/// Reads who sent a petition, or who came, from what was typed.
struct PetitionSenders {
    let kind: Applicant.Kind
    let name: String?
    let number: String?
    let address: String?
    let phone: String?
    let mail: String?
    let others: String?
    /// «Người gửi đơn»
    let label: String

    /// The representative first; none where nobody gave a name. Throws `.invalid` at the field.
    func all() throws(OfficeError) -> [Applicant] {
        var senders: [Applicant] = []
        if name?.tidyOrNil != nil {
            senders.append(
                try Applicant(
                    kind: kind, name: name, number: number, address: address, phone: phone, mail: mail, called: label))
        } else if [number, address, phone, mail, others].contains(where: { $0?.tidyOrNil != nil }) {
            throw OfficeError(.invalid, "Chưa nhập họ tên của «\(label)».", field: "name")
        }
        for line in (others ?? "").split(whereSeparator: \.isNewline) {
            let parts = line.split(separator: ";", maxSplits: 1).map(String.init)
            guard let name = parts.first?.tidyOrNil else { continue }
            do {
                senders.append(
                    try Applicant(
                        kind: .citizen, name: name, address: parts.count > 1 ? parts[1] : nil, called: "Người cùng gửi")
                )
            } catch { throw OfficeError(.invalid, error.message, field: "others") }
        }
        guard senders.count <= 500 else {
            throw OfficeError(.invalid, "Ghi nhiều nhất 500 người; số người còn lại ghi ở «Số người».", field: "others")
        }
        return senders
    }
}
