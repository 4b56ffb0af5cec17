import Desk
import Office

/// What became of each file of one upload.
struct Receipt: Sendable {
    let outcomes: [UploadOutcome]

    static let shape = JSONShape<Receipt>(
        "Receipt", [.init(list: "files", UploadOutcome.shape, "Kết quả từng tệp, theo thứ tự gửi", \.outcomes)])
}

extension UploadOutcome {
    /// The results as a program knows them.
    enum Word: String, CaseIterable {
        case read, known, secret, refused
    }

    static let shape = JSONShape<UploadOutcome>(
        "ReceivedFile",
        [
            .init("fileName", "Tên tệp", \.fileName),
            .init(choice: "result", "Đã đọc; đã có sẵn; bị từ chối vì dấu mật; bị từ chối", \.word),
            .init("document", "Mã văn bản, khi đã đọc hoặc đã có sẵn", \.document),
            .init("message", "Câu giải thích cho người dùng", \.sentence),
        ])

    private var word: Word {
        switch result {
        case .read: .read
        case .known: .known
        case .secret: .secret
        case .refused: .refused
        }
    }

    private var document: Key<Document>? {
        switch result {
        case .read(let document): document
        case .known(let label, _): label.id
        case .secret, .refused: nil
        }
    }
}
