import Office
import WorkTime

/// The day from which a change of the organisation holds.
enum EffectiveDay {
    /// A day up to today; the past is for what was entered late. Nothing entered means today.
    static func past(_ day: CalendarDay?, today: CalendarDay, field: String = "from") throws(OfficeError) -> CalendarDay
    {
        let day = day ?? today
        guard day <= today else {
            throw OfficeError(
                .invalid, "Ngày hiệu lực không được sau hôm nay. Hãy ghi nhận vào đúng ngày có hiệu lực.", field: field)
        }
        return day
    }

    /// A day up to a year ahead: decisions on people are known before they hold.
    static func near(_ day: CalendarDay?, today: CalendarDay, field: String = "from") throws(OfficeError) -> CalendarDay
    {
        let day = day ?? today
        guard day <= today.adding(days: 366) else {
            throw OfficeError(.invalid, "Ngày hiệu lực quá xa: không sau hôm nay quá một năm.", field: field)
        }
        return day
    }
}
