/// Common compounds of office language that are no action: what a name may contain, and what a misspelling is near to.
enum NounWords {
    static let state = """
        nhà nước; hàng không; hàng hải; đối ngoại; đối tác; chính phủ; quốc hội; chính quyền; cơ quan; đơn vị; tổ chức; đoàn thể; địa phương; trung ương; nhân dân
        ủy ban; hội đồng; thường trực; thường vụ; văn phòng; thanh tra; công an; quân sự; quân đội; biên phòng; tòa án
        kiểm sát; kiểm lâm; hải quan; kho bạc; ngân hàng; bảo hiểm; xã hội; kinh tế; chính trị; văn hóa; văn hoá; thể thao; du lịch
        tài chính; ngân sách; kế hoạch; công thương; nông nghiệp; nông thôn; nông dân; lâm nghiệp; thủy sản; thủy lợi; thủy văn
        khí tượng; môi trường; tài nguyên; khoáng sản; đất đai; nội vụ; nội chính; tư pháp; pháp chế; pháp luật; pháp lý
        khoa học; ứng dụng công nghệ cao; công nghệ thông tin; công nghệ; giáo dục; đào tạo; y tế; dân số; lao động; thương binh; giao thông; vận tải; xây dựng; kiến trúc
        quy hoạch; thông tin; truyền thông; báo chí; xuất bản; phát thanh; truyền hình; bưu chính; viễn thông; điện lực
        dân tộc; tôn giáo; ngoại vụ; ngoại giao; quốc phòng; an ninh; trật tự; biên giới; hải đảo; khu vực; khu kinh tế
        công nghiệp; thương mại; dịch vụ; doanh nghiệp; hợp tác xã; hộ gia đình; tập đoàn; công ty; chi nhánh; cổ phần
        trung tâm; trạm y tế; bệnh viện; trường học; học viện; đại học; cao đẳng; trung học; tiểu học; mầm non; mẫu giáo
        thư viện; bảo tàng; nhà hát; chi cục; tổng cục; phòng ban; bộ phận; phường xã; thị trấn; thị xã; thành phố; đặc khu
        tổ dân phố; thôn bản; khu phố; đảng ủy; tỉnh ủy; thành ủy; huyện ủy; cấp ủy; chi bộ; đảng bộ; đảng viên; đảng đoàn
        ban cán sự; mặt trận; tổ quốc; công đoàn; thanh niên; thiếu niên; phụ nữ; cựu chiến binh; người cao tuổi; chữ thập đỏ
        hiệp hội; liên minh; liên hiệp; liên đoàn; hội viên; đoàn viên; ban quản lý; ban chỉ đạo; ban chỉ huy; tổ công tác
        tổ giúp việc; ban soạn thảo; đoàn kiểm tra; hội đồng thẩm định; cơ quan chuyên môn; đơn vị sự nghiệp; sự nghiệp công lập
        công lập; chủ tịch; bí thư; giám đốc; chánh văn phòng; chánh thanh tra; trưởng ban; trưởng phòng; thủ trưởng
        thủ tướng; bộ trưởng; thứ trưởng; viện trưởng; hiệu trưởng; cục trưởng; vụ trưởng; người đứng đầu; lãnh đạo; cán bộ
        công chức; viên chức; chuyên viên; chuyên gia; nhân viên; nhân sự; nhân lực; nhân tài; người dân; công dân; cử tri; đại biểu
        đại diện; thành viên; đồng chí; cá nhân; tập thể; cộng đồng; đồng bào; người lao động; người có công; chủ đầu tư; nhà đầu tư
        nhà thầu; tổ chức đảng; tổng công ty; cấp trên; cấp dưới; cấp tỉnh; cấp xã; cấp huyện; cấp ủy đảng; chính sách; chế độ
        """

    static let papers = """
        văn bản; công văn; công điện; tờ trình; báo cáo; biên bản; thông báo; thông tư; nghị định; nghị quyết; quyết định
        chỉ thị; hướng dẫn; quy định; quy chế; quy trình; quy hoạch; quy chuẩn; tiêu chuẩn; tiêu chí; định mức; hiến pháp; bộ luật
        pháp lệnh; điều lệ; chương trình; kế hoạch; đề án; dự án; phương án; phụ lục; danh mục; danh sách; hồ sơ; tài liệu
        số liệu; dữ liệu; cơ sở dữ liệu; biểu mẫu; giấy phép; giấy mời; giấy tờ; chứng chỉ; chứng nhận; hợp đồng; thỏa thuận
        kết luận; ý kiến; nội dung; đề cương; dự thảo; bản sao; bản chính; bản gốc; trích yếu; ký hiệu; thể thức; con dấu; chữ ký
        chữ ký số; nơi nhận; văn thư; lưu trữ; công báo; đơn thư; khiếu nại; tố cáo; phản ánh; kiến nghị; giải trình; tin báo
        bài viết; chuyên đề; chuyên mục; chuyên trang; trang thông tin; cổng thông tin; ấn phẩm; tờ rơi; khẩu hiệu; phóng sự
        phiếu trình; phiếu chuyển; phiếu gửi; phiếu báo; sổ tay; sổ sách; hóa đơn; chứng từ; dự toán; quyết toán; thanh toán
        kinh phí; chi phí; lệ phí; học phí; phụ cấp; tiền lương; tiền thưởng; tài khoản; tài sản; tài sản công; trụ sở; thiết bị
        cơ sở vật chất; trang thiết bị; phương tiện; vật tư; hàng hóa; hàng hoá; sản phẩm; kết quả; thành quả; thành tựu; thành tích
        """

    static let work = """
        nhiệm vụ; chức năng; quyền hạn; trách nhiệm; thẩm quyền; công tác; công việc; hoạt động; hành động; phong trào; chiến dịch
        chiến lược; mục tiêu; mục đích; yêu cầu; chỉ tiêu; giải pháp; biện pháp; cách thức; phương thức; phương pháp; phương châm
        phương hướng; định hướng; quan điểm; chủ trương; đường lối; nguyên tắc; tinh thần; tư tưởng; đạo đức; lối sống; phong cách
        kỷ luật; kỷ cương; hành chính; thủ tục; thủ tục hành chính; cải cách; cải cách hành chính; một cửa; liên thông; phân cấp
        phân quyền; ủy quyền; tiến độ; chất lượng; số lượng; hiệu quả; hiệu lực; hiệu năng; năng lực; năng suất; trình độ; kỹ năng
        chuyên môn; nghiệp vụ; kinh nghiệm; bài học; sáng kiến; sáng tạo; cải tiến; đổi mới; đột phá; chuyển đổi số; công nghệ số
        kinh tế số; xã hội số; chính quyền số; chính phủ số; hạ tầng; hạ tầng số; nền tảng; phần mềm; phần cứng; hệ thống; mạng lưới
        máy tính; máy chủ; đường truyền; tích hợp; kết nối; tài nguyên số; an toàn; an toàn thông tin; an ninh mạng; bảo mật
        tình hình; tình trạng; thực trạng; hiện trạng; thực tế; thực tiễn; bối cảnh; điều kiện; hoàn cảnh; nguyên nhân; tồn tại
        hạn chế; khuyết điểm; ưu điểm; yếu kém; khó khăn; vướng mắc; bất cập; sai sót; sai phạm; vi phạm; tiêu cực; tham nhũng
        lãng phí; nguy cơ; rủi ro; thách thức; cơ hội; tiềm năng; thế mạnh; lợi thế; nguồn lực; động lực; nguồn vốn; vốn đầu tư
        thời gian; thời hạn; thời điểm; thời kỳ; giai đoạn; nhiệm kỳ; lộ trình; tiến trình; quá trình; địa điểm; địa bàn; địa chỉ
        địa giới; đơn vị hành chính; phạm vi; phạm vi quản lý; lĩnh vực quản lý; chức năng quản lý; thẩm quyền quản lý; lĩnh vực phụ trách; đối tượng; lĩnh vực; ngành nghề; nghề nghiệp; việc làm; vị trí việc làm; biên chế
        cơ cấu; bộ máy; mô hình; cơ chế; thể chế; trật tự; nền nếp; ý thức; nhận thức; dư luận; niềm tin; đời sống; an sinh
        an sinh xã hội; phúc lợi; thu nhập; mức sống; hộ nghèo; giảm nghèo; nông thôn mới; đô thị; khu dân cư; nhà ở; mặt bằng
        giải phóng mặt bằng; công trình; hạng mục; gói thầu; tổng mức; giải ngân; đầu tư công; trung hạn; dài hạn; ngắn hạn; hằng năm
        hàng năm; hằng tháng; hàng tháng; hằng quý; hàng quý; hằng tuần; hàng tuần; hằng ngày; hàng ngày; thường niên; đột xuất
        cuộc họp; hội nghị; hội thảo; tọa đàm; buổi lễ; lễ hội; kỳ họp; phiên họp; giao ban; chương trình công tác; lịch công tác
        thành phần; tham luận; phát biểu; thảo luận; biểu quyết; chất vấn; giám sát; phản biện; thanh tra; kiểm tra; kiểm toán
        điều tra; truy tố; xét xử; thi hành án; hòa giải; trợ giúp; tư vấn; công chứng; hộ tịch; căn cước; cư trú; nhập cảnh; xuất cảnh
        thuế thu nhập; giá trị; giá cả; thị trường; lạm phát; tăng trưởng; tỷ lệ; tỉ lệ; tỷ trọng; bình quân; tổng số; tổng thể; chi tiết
        sức khỏe; sức khoẻ; dịch bệnh; phòng bệnh; khám bệnh; chữa bệnh; vắc xin; tiêm chủng; an toàn thực phẩm; dinh dưỡng; vệ sinh
        thiên tai; bão lũ; lũ lụt; hạn hán; sạt lở; cháy nổ; cháy rừng; cứu nạn; cứu hộ; phòng cháy; tai nạn; ùn tắc; vũ khí; vật liệu nổ
        chăn nuôi; trồng trọt; cây trồng; vật nuôi; giống cây; phân bón; rừng phòng hộ; rừng đặc dụng; nước thải; chất thải; rác thải
        khí thải; khí nhà kính; biến đổi khí hậu; đa dạng sinh học; nước sạch; năng lượng; điện năng; xăng dầu; tiết kiệm
        """

    static let general = """
        đầy đủ; đồng bộ; hiệu quả; kịp thời; chặt chẽ; cụ thể; rõ ràng; minh bạch; công khai; dân chủ; công bằng; khách quan
        trung thực; chính xác; nghiêm túc; nghiêm minh; quyết liệt; tích cực; chủ động; thường xuyên; liên tục; lâu dài; bền vững
        toàn diện; trọng tâm; trọng điểm; thiết thực; thực chất; hình thức; quan trọng; cấp bách; cần thiết; khẩn trương; khẩn cấp
        đúng đắn; hợp lý; hợp pháp; phù hợp; thuận lợi; thông suốt; thống nhất; nhất quán; xuyên suốt; đồng thuận; đoàn kết; gương mẫu
        tiên phong; xuất sắc; tiêu biểu; điển hình; vững mạnh; trong sạch; chuyên nghiệp; hiện đại; văn minh; giàu đẹp; phồn vinh
        ổn định; sâu rộng; rộng rãi; mạnh mẽ; căn bản; cơ bản; chủ yếu; chủ đạo; nòng cốt; then chốt; mũi nhọn; đặc thù; đặc biệt
        đặc điểm; tính chất; bản chất; đặc trưng; truyền thống; bản sắc; lịch sử; di tích; di sản; danh lam; thắng cảnh; nghệ thuật
        tác phẩm; biểu diễn; thi đấu; vận động viên; huấn luyện; học sinh; sinh viên; giáo viên; giảng viên; phụ huynh; trẻ em
        vị thành niên; bình đẳng giới; gia đình; bạo lực; tệ nạn; ma túy; mại dâm; tội phạm; buôn lậu; hàng giả; gian lận
        quyền lợi; nghĩa vụ; lợi ích; quyền sử dụng; sử dụng đất; thửa đất; hạn mức; bồi thường; tái định cư; hỗ trợ
        căn cứ; cơ sở; tiền đề; trên cơ sở; trong đó; ngoài ra; bên cạnh; tuy nhiên; đồng thời; trước mắt; hiện nay; thời gian tới
        vừa qua; năm nay; năm sau; đầu năm; cuối năm; quý một; nửa đầu; nửa cuối; hàng đầu; hàng loạt; liên quan; có liên quan
        trực thuộc; trực tiếp; gián tiếp; bổ sung; thay thế; sửa đổi; bãi bỏ; hết hiệu lực; thi hành; hiệu lực thi hành; kể từ ngày
        ban đầu; cục bộ; vụ việc; vụ án; sở hữu; bộ máy; bộ tiêu chí; bộ chỉ số; bộ thủ tục; bộ câu hỏi; bộ tài liệu; phòng chống
        phòng họp; hội họp; hội trường; trường hợp; khu công nghiệp; khu du lịch; cụm công nghiệp; khu dân cư; tổ hợp; đội ngũ
        đoàn công tác; nhóm nhiệm vụ; quỹ đất; quỹ nhà; làng nghề; cảng biển; cảng hàng không; sân bay; bến xe; chợ đầu mối
        siêu thị; cửa khẩu; lối mở; tuyến đường; quốc lộ; tỉnh lộ; đường bộ; đường sắt; đường thủy; cao tốc; cầu đường; đê điều
        hồ chứa; đập thủy lợi; lưới điện; trạm biến áp; viễn thám; bản đồ; đo đạc; địa chính; không gian; vũ trụ; hạt nhân; bức xạ
        sinh học; hóa chất; nguyên liệu; nhiên liệu; vật liệu; máy móc; dây chuyền; công suất; sản lượng; diện tích; dân cư; mật độ
        """
}
