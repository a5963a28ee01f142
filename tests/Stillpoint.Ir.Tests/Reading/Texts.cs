// SPDX-License-Identifier: MIT
using System.Text;
using Stillpoint.Core.Text;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Text;
using Xunit;

namespace Stillpoint.Ir.Tests.Reading;

/// <summary>Reads texts for tests.</summary>
internal static class Texts
{
    /// <summary>The module of a text without errors.</summary>
    public static Module Read(string text)
    {
        ReadResult result = TryRead(text);
        Assert.True(result.Module is not null, string.Join('\n', result.Diagnostics));
        return result.Module;
    }

    /// <summary>The result of any text.</summary>
    public static ReadResult TryRead(string text) =>
        IrReader.Read(new SourceText("test.ll", Encoding.UTF8.GetBytes(text)));

    /// <summary>The body of a function.</summary>
    public static Function Body(Module module, string name)
    {
        Assert.True(module.TryGetGlobal(name, out GlobalId global));
        return module.Globals[global].Body!;
    }

    /// <summary>The body of the only function of a text.</summary>
    public static Function Body(string text)
    {
        Module module = Read(text);
        foreach (GlobalRow row in module.Globals.Rows)
        {
            if (row.Body is not null)
            {
                return row.Body;
            }
        }

        throw new Xunit.Sdk.XunitException("the text defines no function");
    }
}
