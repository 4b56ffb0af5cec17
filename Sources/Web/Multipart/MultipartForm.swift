package import Office

/// Sorts the parts of an upload: fields are kept, files become events, each within its limit.
package struct MultipartForm {
    private enum Current {
        case none
        case field(name: String)
        case file(received: Int)
        /// A file input in which nothing was chosen.
        case noFile
    }

    package private(set) var fields = FormFields()
    private let limits: MultipartLimits
    private var current = Current.none
    private var value: [UInt8] = []
    private var fieldBytes = 0

    package init(limits: MultipartLimits) {
        self.limits = limits
    }

    /// What the receiver of files must hear about this action, if anything.
    package mutating func take(_ action: MultipartParser.Action) throws(OfficeError) -> FileEvent? {
        switch (action, current) {
        case (.partBegan(let head), _):
            guard let fileName = head.fileName else {
                current = .field(name: head.name)
                value = []
                return nil
            }
            current = fileName.isEmpty ? .noFile : .file(received: 0)
            return fileName.isEmpty ? nil : .began(head)
        case (.bytes(let bytes), .field):
            fieldBytes += bytes.count
            guard fieldBytes <= limits.fieldBytes else { throw FormFields.tooLarge }
            value += bytes
            return nil
        case (.bytes(let bytes), .file(let received)):
            guard received + bytes.count <= limits.fileBytes else { throw MultipartParser.tooLarge }
            current = .file(received: received + bytes.count)
            return .bytes(bytes)
        case (.partEnded, .field(let name)):
            try fields.append(name: Array(name.utf8), value: value)
            return nil
        case (.partEnded, .file):
            return .ended
        default:
            return nil
        }
    }
}
