#pragma once

#include "testing/test.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace golive {

/// A test class each of whose tests has a data folder of its own, which is not there yet.
class FolderTest : public Test
{
    Q_OBJECT
protected Q_SLOTS:
    void init();

protected:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_folder;
};

} // namespace golive
