let officerGuide = GuideChapter(
    slug: "officer", title: "Chuyên viên, người trực tiếp thực hiện",
    summary: "Nhận việc, thực hiện, báo cáo tiến độ và kết quả; làm lại khi bị trả; báo cáo phần phối hợp.",
    sections: [
        GuideSection(
            "day", "Một ngày làm việc",
            [
                .steps([
                    "Mở <a href=\"/work\">Việc của tôi</a>, xem ngăn <b>Quá hạn</b> trước, rồi đến <b>Chờ tôi xử lý</b>.",
                    "Việc mới giao có trạng thái <b>Chờ tiếp nhận</b>: mở ra đọc và tiếp nhận ngay trong ngày.",
                    "Việc đang làm: báo cáo tiến độ khi có bước chuyển hoặc theo định kỳ mà văn bản yêu cầu.",
                    "Việc đã xong: báo cáo kết quả kèm minh chứng để người giao việc xác nhận.",
                ])
            ]),
        GuideSection(
            "notices", "Thông báo và lịch riêng",
            [
                .list([
                    """
                    Chuông ở góc trên đếm thông báo chưa đọc: việc được giao, được phân công, bị trả lại, được xác nhận, điều chỉnh, \
                    đôn đốc. Mở <a href="/notices">Thông báo</a>, bấm vào một dòng để đến đúng việc đó.
                    """,
                    """
                    Trong <a href="/account#notices">Tài khoản</a> chọn cách nhận từng loại: trên phần mềm, thêm thư điện tử ngay, \
                    thêm thư tổng hợp hằng ngày, hoặc không nhận. Việc khẩn được gửi thư ngay.
                    """,
                    """
                    Cũng ở đó, <b>Lập địa chỉ lịch</b> cho địa chỉ bí mật để thêm vào lịch trên điện thoại, máy tính; ngày đến hạn và \
                    các mốc tự cập nhật. Lộ địa chỉ thì <b>Thu hồi</b>, địa chỉ cũ mất hiệu lực ngay.
                    """,
                    "Việc hạn chế người xem không ghi nội dung vào thư và lịch; nội dung chỉ đọc được trên phần mềm.",
                ])
            ]),
        GuideSection(
            "outgoing", "Văn bản đi: từ soạn thảo đến phát hành",
            [
                .steps([
                    """
                    Mở <a href="/outgoing/new">Soạn văn bản đi</a> (hoặc <b>Soạn văn bản trả lời</b> trên trang văn bản đến, trang nhiệm vụ), chọn \
                    mẫu, chọn <b>Cơ quan ban hành</b> (Văn phòng; Chủ tịch Ủy ban nhân dân; Ủy ban nhân dân, ký TM.), điền trích yếu, nơi \
                    nhận, nội dung, người ký; đánh dấu nhiệm vụ được trả lời. Có thể tải tệp Word, PDF lên thay cho \
                    viết tại chỗ. Mỗi lần sửa chữ là một phiên bản; <b>So sánh các phiên bản</b> chỉ rõ đoạn thêm, bỏ, sửa.
                    """,
                    """
                    Cần hỏi ý kiến thì <b>Gửi lấy ý kiến</b>: mỗi đơn vị trả lời nhất trí, nhất trí kèm đề nghị sửa, hoặc không nhất trí \
                    kèm lý do. Đơn vị không trả lời đúng hạn được tính theo quy chế. Bảng tổng hợp in được.
                    """,
                    """
                    <b>Trình</b>: trưởng đơn vị ký nháy, người kiểm tra thể thức ký nháy, rồi người ký ký. Ai giữ văn bản cũng trả lại được \
                    kèm lý do; người soạn rút lại được khi chưa ký. Quyền ký (KT., TL., TUQ., Q.) kiểm tra theo chức danh, ủy quyền của \
                    ngày hôm đó.
                    """,
                    """
                    Văn thư <b>Cấp số</b> ở sổ văn bản đi, đóng dấu, <b>Phát hành</b>, ghi nhận nơi nhận đã nhận. Văn bản đã ký phải đi \
                    trong ngày, chậm nhất buổi sáng ngày làm việc tiếp theo; mục <a href="/outgoing?view=here">Còn ở văn thư</a> cho thấy \
                    văn bản nào còn ở đây, từ bao giờ, vì sao.
                    """,
                    """
                    Khi phát hành, nhiệm vụ được trả lời tự được báo cáo, lấy văn bản làm minh chứng; văn bản tự vào hồ sơ đã chọn ở ô \
                    <b>Hồ sơ</b>.
                    """,
                ])
            ]),
        GuideSection(
            "obligation", "Đọc trang một nhiệm vụ",
            [
                .list([
                    """
                    <b>Dòng đầu</b>: nội dung việc và trạng thái. Nút màu đậm là việc cần làm tiếp theo của anh/chị; những việc khác \
                    trong <b>Thao tác khác</b>, xếp theo từng bên và cho cả nhiệm vụ.
                    """,
                    """
                    <b>Cột bên phải</b>: ai chỉ đạo, ai chủ trì, ai phối hợp, mỗi bên kèm trạng thái và hạn riêng; thời hạn ghi \
                    bằng chữ như trong văn bản và bằng ngày; các lần điều chỉnh kèm ngày cũ.
                    """,
                    """
                    <b>Đoạn văn bản giao việc</b>: nguyên văn đoạn giao việc, nằm giữa các đoạn trước và sau. Bấm <b>Mở văn bản</b> \
                    để đọc toàn văn tại đúng chỗ đó.
                    """,
                    "<b>Báo cáo</b>: từng lần báo cáo, tỷ lệ hoàn thành, tệp kèm theo, ý kiến của người giao việc.",
                    "<b>Diễn biến</b>: ai đã làm gì, lúc nào, từ khi giao việc đến nay.",
                ])
            ]),
        GuideSection(
            "accept", "Tiếp nhận",
            [
                .steps([
                    "Mở việc có trạng thái <b>Chờ tiếp nhận</b>.",
                    "Đọc nội dung, sản phẩm phải có, thời hạn và đoạn văn bản giao việc.",
                    "Bấm <b>Tiếp nhận</b>. Trạng thái chuyển thành <b>Đã tiếp nhận</b>; người giao việc thấy ngay.",
                ]),
                .text(
                    """
                    Trong mọi danh sách có thể đánh dấu nhiều việc rồi bấm <b>Tiếp nhận</b>: xem <b>Làm với nhiều việc một lần</b> \
                    ở dưới.
                    """),
                .cases([
                    (
                        "Việc không thuộc chức năng của đơn vị",
                        "Không tiếp nhận. Trưởng đơn vị bấm <b>Từ chối nhận việc</b>, nêu lý do; xem <b>Từ chối, đề nghị</b>."
                    ),
                    (
                        "Việc do trưởng đơn vị phân công",
                        "Đơn vị đã tiếp nhận rồi nên không phải tiếp nhận lại; bắt tay vào làm và báo cáo."
                    ),
                ]),
            ]),
        GuideSection(
            "report", "Báo cáo tiến độ và kết quả",
            [
                .steps([
                    "Mở việc, bấm <b>Báo cáo</b>.",
                    """
                    Chọn <b>Báo cáo tiến độ</b> nếu còn làm tiếp, hoặc <b>Báo cáo kết quả</b> nếu đã xong và đề nghị xác nhận hoàn \
                    thành.
                    """,
                    """
                    Viết ngắn gọn đã làm gì, kết quả ra sao, vướng mắc gì. Nhập tỷ lệ hoàn thành từ 0 đến 100; để trống là như lần \
                    trước.
                    """,
                    "Kèm tệp minh chứng: văn bản đã ban hành, biên bản, số liệu. Có thể chọn nhiều tệp.",
                    "Bấm <b>Gửi báo cáo</b>.",
                ]),
                .text(
                    """
                    Sau khi báo cáo kết quả, trạng thái là <b>Chờ xác nhận</b> và việc rời khỏi ngăn <b>Chờ tôi xử lý</b>. Người \
                    giao việc xác nhận hoàn thành hoặc trả lại kèm lý do.
                    """),
                .cases([
                    (
                        "Chưa viết xong báo cáo",
                        "Cứ để đó: phần đã gõ được giữ trên máy và hiện lại khi mở lại trang. Riêng tệp phải chọn lại."
                    ),
                    (
                        "Có thông báo «Nhiệm vụ vừa được thay đổi»",
                        """
                        Trong lúc anh/chị viết, có người khác đã cập nhật việc này. Nội dung đã gõ còn nguyên; xem thay đổi ghi \
                        phía trên biểu mẫu rồi bấm gửi lại.
                        """
                    ),
                    (
                        "Gửi nhầm",
                        "Báo cáo đã gửi không sửa, không xóa được. Gửi báo cáo mới nói rõ thay cho báo cáo trước."
                    ),
                    (
                        "Thấy không thể kịp hạn",
                        """
                        Bấm <b>Xin điều chỉnh thời hạn</b> <b>trước ngày đến hạn</b>, nêu lý do và kèm minh chứng. Người giao việc \
                        quyết định; hạn cũ vẫn được lưu và đếm số lần.
                        """
                    ),
                ]),
            ]),
        GuideSection(
            "returned", "Khi kết quả bị trả lại",
            [
                .steps([
                    """
                    Việc trở lại ngăn <b>Chờ tôi xử lý</b> với trạng thái <b>Bị trả lại</b>. Lý do hiện ngay đầu trang nhiệm vụ \
                    và trong phần Báo cáo.
                    """,
                    "Bổ sung, chỉnh sửa theo lý do đã nêu.",
                    "Bấm <b>Báo cáo</b>, chọn <b>Báo cáo kết quả</b> và gửi lại.",
                ]),
                .text("Thời hạn không tự thay đổi khi kết quả bị trả lại."),
            ]),
        GuideSection(
            "clock", "Vì sao hạn là ngày này",
            [
                .text(
                    """
                    Trong danh sách, bấm vào ngày đến hạn; trên trang nhiệm vụ, bấm <b>vì sao?</b> cạnh thời hạn. Trang mở ra liệt kê từng ngày được tính, bị bỏ qua (ngày nghỉ \
                    nào, theo văn bản nào) hoặc tạm dừng, và quy ước của cơ quan về «trước ngày».
                    """),
                .text(
                    "Muốn tính thử một thời hạn khác, mở <a href=\"/clock\">Tính thời hạn</a>: nhập ngày bắt đầu và khoảng thời gian."
                ),
            ]),
        GuideSection(
            "milestones", "Mốc trung gian",
            [
                .text(
                    """
                    Một nhiệm vụ có thể có nhiều mốc, mỗi mốc một hạn riêng. Trong danh sách, việc được xếp theo mốc gần nhất chưa \
                    xong. Khi xong một mốc, bấm <b>Đã xong</b> cạnh mốc đó; ngày hoàn thành được ghi lại.
                    """)
            ]),
        GuideSection(
            "coordinate", "Khi là bên phối hợp",
            [
                .steps([
                    "Mở ngăn <b>Tôi phối hợp</b>, chọn việc.",
                    "Bấm <b>Tiếp nhận</b>, làm phần của mình theo đề nghị của đơn vị chủ trì.",
                    "Bấm <b>Báo cáo</b>, nêu phần việc đã phối hợp; chọn <b>Báo cáo kết quả</b> khi phần của mình đã xong.",
                ]),
                .text(
                    """
                    Phần phối hợp xong ngay khi báo cáo kết quả, không phải chờ xác nhận. Đơn vị chủ trì vẫn chịu trách nhiệm về \
                    kết quả chung.
                    """),
            ]),
        GuideSection(
            "requests", "Từ chối, đề nghị",
            [
                .cases([
                    (
                        "Từ chối nhận việc",
                        """
                        Trưởng đơn vị (hoặc cá nhân được giao) từ chối khi chưa tiếp nhận và còn trong thời gian quy định, kể từ khi \
                        được giao. Việc trở lại người giao; người giao giao bên khác hoặc yêu cầu tiếp tục. Đã yêu cầu tiếp tục thì \
                        không từ chối lần nữa.
                        """
                    ),
                    (
                        "Đề nghị giao bên khác",
                        "Quá thời gian từ chối hoặc đã tiếp nhận thì chỉ còn đề nghị; trong khi chờ, phần việc vẫn của bên đang được giao."
                    ),
                    (
                        "Đề nghị chuyển giao",
                        """
                        Nêu rõ chuyển cho đơn vị, người nào. Người giao việc quyết định; bên nhận có quyền từ chối như mọi bên được \
                        giao việc. Bên đã chuyển giao vẫn xem được nhiệm vụ.
                        """
                    ),
                    (
                        "Xin điều chỉnh thời hạn",
                        """
                        Gửi trước ngày đến hạn, cho cả nhiệm vụ, phần việc của mình hoặc một mốc. Được đồng ý, có thể với ngày khác, \
                        hoặc không được đồng ý kèm lý do. Quá hạn rồi thì không xin được nữa: báo cáo lý do chậm và trao đổi với \
                        người giao việc.
                        """
                    ),
                    ("Rút đề nghị", "Bấm <b>Rút đề nghị</b> khi chưa có quyết định."),
                ])
            ]),
        GuideSection(
            "breakdown", "Tách thành việc nhỏ",
            [
                .text(
                    """
                    Bên chủ trì tách nhiệm vụ thành việc nhỏ, giao cho đơn vị trực thuộc hoặc người của mình: bấm <b>Tách việc nhỏ</b>. \
                    Mỗi việc nhỏ có thời hạn, báo cáo, kết quả riêng; người tách việc là người xác nhận. Tiến độ chung là trung bình \
                    tiến độ các việc nhỏ theo trọng số; chỉ báo cáo kết quả của nhiệm vụ khi mọi việc nhỏ đã xong hoặc đã hủy. \
                    Thời hạn của nhiệm vụ được rút ngắn thì việc nhỏ có hạn muộn hơn cũng theo thời hạn mới; nhiệm vụ giao lại cho \
                    bên khác thì việc nhỏ đang mở do người đứng đầu bên đó xác nhận.
                    """)
            ]),
        GuideSection(
            "rhythm", "Nhiệm vụ thường xuyên, báo cáo theo kỳ",
            [
                .text(
                    """
                    Nhiệm vụ thường xuyên có nhịp báo cáo, như «trước ngày 25 hằng tháng». Trong danh sách, hạn của nó là kỳ báo cáo \
                    tới; quá ngày mà chưa báo cáo là quá hạn. Khi báo cáo, chọn <b>Kỳ báo cáo</b>; bảng <b>Báo cáo theo kỳ</b> cho \
                    thấy từng kỳ đúng hạn hay chậm.
                    """)
            ]),
        GuideSection(
            "filing", "Lập hồ sơ công việc",
            [
                .text(
                    """
                    Người giải quyết công việc lập hồ sơ và đưa văn bản vào dần: ở trang của nhiệm vụ bấm <b>Hồ sơ công việc</b>, ở trang \
                    của văn bản bấm <b>Lập hồ sơ</b>. Việc xong thì kết thúc hồ sơ và giao nộp đúng hạn. Xem \
                    <a href="/guide/archive">Hồ sơ và lưu trữ</a>.
                    """)
            ]),
        GuideSection(
            "talk", "Trao đổi, theo dõi, nhắc riêng",
            [
                .list([
                    "<b>Trao đổi</b>: viết cho mọi người được xem nhiệm vụ; nhắc tên ai thì người đó nhận thông báo. Chỉ nhắc tên được người được xem.",
                    "<b>Theo dõi nhiệm vụ này</b>: việc hiện ở <a href=\"/work/watched\">Đang theo dõi</a>, có trao đổi mới thì được báo.",
                    "<b>Lời nhắc riêng</b>: ghi chú cho mình vào một ngày; đến ngày đó, trong giờ làm việc, hệ thống báo một lần. Chỉ mình anh/chị thấy, người làm thay cũng không.",
                ])
            ]),
        GuideSection(
            "bulk", "Làm với nhiều việc một lần",
            [
                .steps([
                    "Trong danh sách bất kỳ, đánh dấu các việc (phím <b>x</b>) rồi chọn việc cần làm ở thanh dưới danh sách.",
                    "Trang xem trước cho biết bao nhiêu việc được phép, bao nhiêu bị từ chối và vì sao; chưa có gì thay đổi.",
                    """
                    Việc nào chưa muốn làm thì bỏ đánh dấu. Điền nội dung dùng chung (nếu có) và bấm nút; bấm <b>Thôi, không làm gì</b> \
                    để quay lại. Việc bị từ chối không cản các việc khác.
                    """,
                    "Trang kết quả liệt kê việc đã làm và việc bị từ chối. Máy chủ có dừng giữa chừng cũng không mất, không làm hai lần.",
                ])
            ]),
        officerPresentationGuide,
    ])
