import Desk
import PostgresStorage
import Storage

extension [Notice] {
    /// The same with what a replica must have followed to show what they tell of. A little more than that does no harm: it is asked
    /// after the act's commit.
    func marked(_ replica: PostgresReplica?) -> [Notice] {
        guard let mark = replica?.lastWritten?.description else { return self }
        return map { notice in
            var notice = notice
            notice.mark = mark
            return notice
        }
    }
}
