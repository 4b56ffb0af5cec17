import Desk
import Office

/// What a clerk has to say before a message is accepted, or one of its files becomes an annex later.
enum AcceptanceQuestion: Error, Sendable, Equatable {
    /// The same paper may stand in a book already.
    case twin(Key<RegisterEntry>)
    /// Some files would become no annexes, each with the reason; others have words that look like a stamp of secrecy.
    case files(left: [AcceptMessage.AskedFile], marked: [AcceptMessage.AskedFile])
    /// The file at that place and of that name, which is to be an annex of what was accepted, has such words.
    case mark(Int, String)

    /// What is wrong with the form as long as it is not said.
    var faults: [FieldError] {
        switch self {
        case .twin:
            return [
                FieldError(
                    field: "twin",
                    message: "Văn bản này có thể đã vào sổ. Hãy chọn ghi là bản trùng, hoặc cấp số mới.")
            ]
        case .mark(_, let name):
            return [
                FieldError(
                    field: "isPublic",
                    message:
                        "Có chữ như dấu chỉ độ mật trong «\(name)». Mở tệp xem: mật thì không lấy làm phụ lục; không mật thì chọn «Đã xem, tệp này không phải văn bản mật»."
                )
            ]
        case .files(let left, let marked):
            var faults: [FieldError] = []
            if !left.isEmpty {
                faults.append(
                    FieldError(
                        field: "goesWithout",
                        message:
                            "Có tệp chưa thành phụ lục: \(left.map(\.words).joined(separator: " ")) Tệp không đọc được thì có thể thử lại; nếu không, chọn «Tiếp nhận không kèm các tệp này»."
                    ))
            }
            if !marked.isEmpty {
                faults.append(
                    FieldError(
                        field: "isPublic",
                        message:
                            "Có chữ như dấu chỉ độ mật trong phụ lục \(marked.map(\.words).joined(separator: ", ")). Mở tệp xem: mật thì từ chối và xoá nội dung; không mật thì chọn «Đã xem, các tệp này không phải văn bản mật»."
                    ))
            }
            return faults
        }
    }
}
