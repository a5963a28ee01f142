// SPDX-License-Identifier: MIT
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Shared;
using Stillpoint.Core.Text;
using Stillpoint.Ir.Functions;
using Stillpoint.Ir.Modules;
using Stillpoint.Ir.Text;
using Stillpoint.Ir.Verifier;
using Xunit;

namespace Stillpoint.Ir.Tests.Verifying;

/// <summary>What clang and opt write is well-formed.</summary>
public class CorpusTests
{
    private const string Refused = "tests/corpus/unsupported/";

    public static TheoryData<string> Files => [.. Checkout.Files("tests/corpus", "*.ll")
        .Where(file => !file.StartsWith(Refused, StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_program_verifies(string file)
    {
        byte[] text = File.ReadAllBytes(Path.Combine(Checkout.Root, file));
        Module module = IrReader.Read(new SourceText(file, text)).Module!;

        Assert.Empty(IrVerifier.Verify(module));

        List<Diagnostic> single = [];
        foreach (GlobalRow row in module.Globals.Rows)
        {
            if (row.Body is Function body)
            {
                IrVerifier.Verify(body, single);
            }
        }

        Assert.Empty(single);
    }
}
