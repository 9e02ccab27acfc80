#include "testing/foldertest.h"

using namespace Qt::Literals::StringLiterals;

namespace golive {

void FolderTest::init()
{
    Test::init();
    m_dir = std::make_unique<QTemporaryDir>();
    m_folder = m_dir->filePath(u"data"_s);
}

} // namespace golive
