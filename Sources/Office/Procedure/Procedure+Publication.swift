public import WorkTime

extension Procedure {
    /// The decision that published a procedure (Nghị định 63/2010/NĐ-CP, Điều 15).
    public struct Publication: Sendable, Equatable {
        /// «1234/QĐ-UBND»
        public let number: String
        public let date: CalendarDay
        public let issuer: String
        /// The day on which it was made public; nil where that is not written down.
        public let publishedOn: CalendarDay?

        public init(number: String, date: CalendarDay, issuer: String, publishedOn: CalendarDay?) {
            self.number = number
            self.date = date
            self.issuer = issuer
            self.publishedOn = publishedOn
        }

        /// «Quyết định số 1234/QĐ-UBND ngày 05/03/2026 của UBND tỉnh; công khai ngày 10/03/2026»
        public var words: String {
            let published = publishedOn.map { "; công khai ngày \($0.written)" } ?? ""
            return "Quyết định số \(number) ngày \(date.written) của \(issuer)\(published)"
        }
    }

    /// A blank form that whoever applies fills in.
    public struct Blank: Sendable, Equatable {
        /// Its place in the address; never used again for another.
        public let position: Int
        /// «Mẫu số 01: Đơn đề nghị»
        public let title: String
        public let file: AttachedFile

        public init(position: Int, title: String, file: AttachedFile) {
            self.position = position
            self.title = title
            self.file = file
        }
    }
}
