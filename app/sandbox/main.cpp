#include "sandbox/commandline.h"
#include "sandbox/parentwatch.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSaveFile>

#include <cstdio>

using namespace golive::sandbox;

namespace {

bool writeWhole(const QString &path, const QByteArray &text)
{
    // A reader that waits for the file must never see half of it.
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
}

void say(FILE *to, const QByteArray &text)
{
    std::fwrite(text.constData(), 1, size_t(text.size()), to);
    std::fflush(to);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("golive-sandbox"));

    const auto line = readCommandLine(QCoreApplication::arguments());
    if (!line) {
        say(stderr, line.error().toLocal8Bit() + '\n');
        return 2;
    }
    if (line->wantsHelp) {
        say(stdout, helpText().toLocal8Bit());
        return 0;
    }
    PracticeWorld world(line->world);
    if (!world.listen()) {
        say(stderr, "The port cannot be opened\n");
        return 1;
    }
    const QByteArray ready = QJsonDocument(world.readyLine()).toJson(QJsonDocument::Compact) + '\n';
    if (!line->readyFile.isEmpty() && !writeWhole(line->readyFile, ready)) {
        say(stderr, "The ready file cannot be written\n");
        return 1;
    }
    quitOnTermination();
    if (line->endsWithParent)
        quitWhenInputCloses();
    say(stdout, ready);
    return QCoreApplication::exec();
}
