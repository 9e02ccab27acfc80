#include "platform/console.h"
#include "platform/parentwatch.h"
#include "platform/readyline.h"
#include "sandbox/commandline.h"
#include "sandbox/world/statekeeper.h"

#include <QCoreApplication>

#include <cstdio>

using namespace golive;
using namespace golive::sandbox;

namespace {

void say(FILE *to, const QByteArray &text)
{
    std::fwrite(text.constData(), 1, size_t(text.size()), to);
    std::fflush(to);
}

} // namespace

int main(int argc, char **argv)
{
    prepareConsole();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("golive-sandbox"));

    const auto line = readCommandLine(QCoreApplication::arguments());
    if (!line) {
        say(stderr, consoleText(line.error()) + '\n');
        return 2;
    }
    if (line->wantsHelp) {
        say(stdout, consoleText(helpText()));
        return 0;
    }
    // The lock outlives the world: who gets it next finds the ports free.
    std::optional<StateFile> file;
    std::optional<WorldState> before;
    if (!line->stateFile.isEmpty()) {
        file.emplace(line->stateFile);
        if (const auto locked = file->lock(); !locked) {
            say(stderr, consoleText(locked.error()) + '\n');
            return 1;
        }
        const StateFile::Reading kept = file->read(line->world.scenario.name);
        if (!kept.remark.isEmpty())
            say(stderr, consoleText(kept.remark) + '\n');
        before = kept.state;
    }
    PracticeWorld world(line->world, before);
    if (!world.listen()) {
        say(stderr, "The port cannot be opened\n");
        return 1;
    }
    std::optional<StateKeeper> keeper;
    if (file && !keeper.emplace(world, *file).save())
        return 1;
    // Whoever reads that it is ready may end it at once.
    quitOnTermination();
    if (line->endsWithParent)
        quitWhenInputCloses();
    if (!writeReadyFile(line->readyFile, world.readyLine())) {
        say(stderr, "The ready file cannot be written\n");
        return 1;
    }
    printReadyLine(world.readyLine());
    const int code = QCoreApplication::exec();
    return keeper && !keeper->save() ? 1 : code;
}
